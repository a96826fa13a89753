export { readPhone, type ReadPhoneOptions } from './phone/read-phone'
