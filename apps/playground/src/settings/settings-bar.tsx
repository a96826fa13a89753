import { locales, type LocaleTag } from '@embedded-signup/ui/locales'
import { useEffect, useId, useState } from 'react'
import { lookTexts } from '../looks/look-texts'
import { Segmented } from './segmented'
import { looks, type Direction, type Theme } from './settings'
import './settings.css'
import { settingsStore } from './settings-store'
import { useSettings } from './use-settings'

const directionOptions: { value: Direction; text: string }[] = [
  { value: 'auto', text: 'Auto' },
  { value: 'ltr', text: 'LTR' },
  { value: 'rtl', text: 'RTL' },
]

const themeOptions: { value: Theme; text: string }[] = [
  { value: 'system', text: 'System' },
  { value: 'light', text: 'Light' },
  { value: 'dark', text: 'Dark' },
]

const lookOptions = looks.map((value) => ({ value, text: lookTexts[value].title }))

/** In its own words, as its speakers look for it. */
const nameOf = (tag: string) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag

const languageOptions = (Object.keys(locales) as LocaleTag[])
  .map((tag) => ({ tag, name: nameOf(tag) }))
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))

/** What the README claims, to be tried: languages, direction, theme, and how deep the kit can be restyled. */
export function SettingsBar() {
  const settings = useSettings()
  const [open, setOpen] = useState(false)
  const id = useId()
  const { theme } = settings

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])

  return (
    <section className="settings" aria-label="Try it in other ways">
      <button
        type="button"
        className="settings-toggle"
        aria-expanded={open}
        aria-controls={`${id}fields`}
        onClick={() => setOpen(!open)}
      >
        Language, theme, styling
      </button>
      <div className="settings-fields" id={`${id}fields`} data-open={open || undefined}>
        <div className="setting">
          <label htmlFor={id}>Language</label>
          <select
            id={id}
            value={settings.language}
            onChange={({ target }) => settingsStore.change({ language: target.value as LocaleTag })}
          >
            {languageOptions.map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <Segmented
          label="Direction"
          options={directionOptions}
          value={settings.direction}
          onChange={(direction) => settingsStore.change({ direction })}
        />
        <Segmented
          label="Theme"
          options={themeOptions}
          value={theme}
          onChange={(chosen) => settingsStore.change({ theme: chosen })}
        />
        <Segmented
          label="Styling"
          options={lookOptions}
          value={settings.look}
          onChange={(look) => settingsStore.change({ look })}
        />
      </div>
    </section>
  )
}
