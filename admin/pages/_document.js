export { default } from '../components/document.tsx'
