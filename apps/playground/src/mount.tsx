import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import './frame/theme.css'
import './frame/frame.css'

/** Puts a page into `#page`. */
export function mount(page: ReactNode) {
  const root = document.getElementById('page')
  if (!root) throw new Error('The document has no element with the id "page".')
  createRoot(root).render(<StrictMode>{page}</StrictMode>)
}
