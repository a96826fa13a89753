import { languages } from './languages'

const nameIn = (tag: string, of: string) => new Intl.DisplayNames([tag], { type: 'language' }).of(of)

export const LanguageList = () => (
  <table>
    <thead>
      <tr>
        <th>tag</th>
        <th>language</th>
        <th>in its own words</th>
      </tr>
    </thead>
    <tbody>
      {languages.map((tag) => (
        <tr key={tag}>
          <td>
            <code>{tag}</code>
          </td>
          <td>{nameIn('en', tag)}</td>
          <td lang={tag} dir="auto">
            {nameIn(tag, tag)}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
