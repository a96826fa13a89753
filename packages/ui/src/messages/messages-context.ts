import { createContext, useContext } from 'react'
import { en } from './en'
import type { Messages } from './messages'

export const MessagesContext = createContext<Messages>(en)

export const useMessages = (): Messages => useContext(MessagesContext)
