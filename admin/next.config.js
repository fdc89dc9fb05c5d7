/** Keystone's own, and no header that says what made the page. */
module.exports = {
  bundlePagesRouterDependencies: true,
  typescript: { ignoreBuildErrors: true },
  transpilePackages: ['../../admin'],
  poweredByHeader: false,
}
