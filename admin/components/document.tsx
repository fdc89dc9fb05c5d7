import { Head, Html, Main, NextScript } from 'next/document.js'

/** Keystone's own does not say which language its pages are in (WCAG 3.1.1). */
export default function Document() {
  return (
    <Html lang="en" data-scroll-behavior="smooth">
      <Head />
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  )
}
