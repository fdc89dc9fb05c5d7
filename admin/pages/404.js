export { NothingHerePage as default } from '../components/nothing-here'
