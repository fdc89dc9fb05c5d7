export { SetPasswordPage as default } from '../components/set-password'
