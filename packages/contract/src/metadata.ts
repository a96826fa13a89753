import metadata from 'libphonenumber-js/max/metadata'

/** libphonenumber's full number plan, about 40 kB compressed: for servers. */
export { metadata }
