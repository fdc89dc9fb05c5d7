import { Secret, TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'

import { violationsOf } from '../support/axe.ts'
import { launchBrowser, newsroomUrl, newWindow, openWindow, prepare } from '../support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

const stranger = (): Promise<Page> => newWindow(browser)

test('Somebody is invited, chooses a password, turns on a second factor and comes in with a code', async () => {
  const admin = await openWindow(browser)
  const email = `bo-${Date.now()}@example.com`
  const { createUser } = await prepare(
    'mutation ($email: String!) { createUser(data: { name: "Bo", email: $email, role: editor }) { id } }',
    { email },
  )
  await admin.goto(`${newsroomUrl()}/people/${createUser.id}`)
  await admin.getByText('Has no password yet.').waitFor()
  await admin.getByRole('button', { name: 'Invite' }).click()
  const link = await admin.getByLabel('Link', { exact: true }).inputValue()
  expect(await violationsOf(admin, 'output')).toEqual([])

  const page = await stranger()
  await page.goto(link)
  await page.getByRole('heading', { name: 'Welcome, Bo' }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  const [first, second] = [
    page.getByRole('textbox', { name: 'New password' }),
    page.getByRole('textbox', { name: 'The same again' }),
  ]
  await first.fill('a password that is new')
  await second.fill('another')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText('The two passwords are not the same.').waitFor()
  await second.fill('a password that is new')
  await page.getByRole('button', { name: 'Set password' }).click()
  await page.getByRole('heading', { name: 'Your password is set' }).waitFor()
  await page.getByRole('button', { name: 'To sign-in' }).click()
  await page.getByLabel('Email').fill(email)
  await page.locator('input[type=password]').fill('a password that is new')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Stories in motion' }).waitFor()

  await page.getByRole('link', { name: 'Your account' }).click()
  const password = page.getByRole('textbox', { name: 'Current password' })
  const [other, repeated] = [
    page.getByRole('textbox', { name: 'New password' }),
    page.getByRole('textbox', { name: 'The same again' }),
  ]
  await password.fill('a wrong guess')
  await other.fill('a password that is newer')
  await repeated.fill('a password that is newer')
  await page.getByRole('button', { name: 'Change password' }).click()
  await page.getByRole('alert').getByText('password: this is not your password.').waitFor()
  await password.fill('a password that is new')
  await page.getByRole('button', { name: 'Change password' }).click()
  await page.getByText('Your password is changed.').waitFor()

  await page.getByRole('textbox', { name: 'Your password' }).fill('a password that is newer')
  await page.getByRole('button', { name: 'Set up' }).click()
  await page.getByRole('img', { name: 'QR code for an authenticator app' }).waitFor()
  expect(await violationsOf(page, 'main')).toEqual([])
  const secret = (await page.locator('main code').innerText()).replaceAll(' ', '')
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  await page.getByRole('textbox', { name: 'Code' }).fill(totp.generate())
  await page.getByRole('button', { name: 'Turn on' }).click()
  await page.getByText('Your second factor is on', { exact: true }).waitFor()
  expect(await page.locator('output li').count()).toBe(10)
  const [recovery = ''] = await page.locator('output li').allInnerTexts()

  const again = await stranger()
  await again.goto(`${newsroomUrl()}/signin`)
  await again.getByLabel('Email').fill(email)
  await again.locator('input[type=password]').fill('a password that is newer')
  await again.getByRole('button', { name: 'Sign in' }).click()
  await again.getByRole('textbox', { name: 'Code' }).fill('000000')
  await again.keyboard.press('Enter')
  await again.getByRole('alert').getByText('The code is wrong, or was used already.').waitFor()
  expect(await violationsOf(again)).toEqual([])
  await again.getByRole('textbox', { name: 'Code' }).fill(recovery)
  await again.keyboard.press('Enter')
  await again.getByRole('heading', { name: 'Stories in motion' }).waitFor()

  await page.goto(link)
  await page.getByRole('heading', { name: 'This link does not work' }).waitFor()
  await Promise.all([admin, page, again].map(one => one.context().close()))
})
