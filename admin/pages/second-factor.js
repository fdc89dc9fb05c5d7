export { SecondFactorPage as default } from '../components/second-factor'
