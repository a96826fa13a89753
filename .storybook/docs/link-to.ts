/** A link out of the preview's frame; give it `target="_top"`. */
export const linkTo = (kind: 'story' | 'docs', id: string) => `./?path=/${kind}/${id}`
