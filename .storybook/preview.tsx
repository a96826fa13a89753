import '@fontsource-variable/inter/wght.css'
import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { ComponentPage } from './docs/component-page'
import { ThemedDocs } from './docs/themed-docs'
import { allThereFirst } from './all-there-first'
import { checkOtherLook } from './check-other-look'
import { StoryRoot } from './story-root'

// A busy machine is no failure: what does not come at all is still missing after this long, in ms.
configure({ asyncUtilTimeout: 15_000 })

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Colours: the system’s choice, light or dark',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        items: [
          { value: 'system', title: 'System' },
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Writing direction',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    text: {
      description: 'Size of the text, as a person may set it in the browser',
      toolbar: {
        title: 'Text',
        icon: 'zoom',
        items: [
          { value: '100', title: 'Text at 100 %' },
          { value: '200', title: 'Text at 200 %' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', text: '100', still: 'no', otherLook: 'leave' },
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    a11y: { test: 'error' },
    docs: { page: ComponentPage, container: ThemedDocs, codePanel: true },
    controls: { expanded: true },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Guide',
          [
            'Welcome',
            'Backend',
            'Theming',
            'Headless',
            'Languages',
            'Errors',
            'Accessibility',
            'Sandbox',
            'Recipes',
          ],
          'VerifyPhoneStep',
          ['Docs', '*'],
          'EmbeddedSignup',
          'SignupProvider',
          'VerifyPhone parts',
          'Signup parts',
          'Restyle',
          'Theming',
          'Recipes',
          '*',
        ],
      },
    },
  },
  decorators: [
    (Story, { globals, viewMode }) => (
      <StoryRoot
        theme={String(globals['theme'])}
        direction={globals['direction'] === 'rtl' ? 'rtl' : 'ltr'}
        text={globals['text'] === '200' ? '200' : '100'}
        page={viewMode !== 'docs'}
      >
        <Story />
      </StoryRoot>
    ),
  ],
  beforeEach: allThereFirst,
  afterEach: checkOtherLook,
}

export default preview
