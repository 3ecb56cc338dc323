import './style.css'
import { wake } from './wake.ts'

void wake()
