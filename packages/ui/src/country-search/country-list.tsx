import type { Country, CountryCode } from '@embedded-signup/hooks'
import { useCombobox } from 'downshift'
import { useId, useLayoutEffect, useMemo, useReducer, useRef, useState, type RefObject } from 'react'
import type { CountrySelectProps } from '../fields/country-choice'
import { useMessages } from '../messages/messages-context'
import { CountryRow } from './country-row'
import type { CountrySearchWords } from './country-search-words'
import { enCountrySearch } from './en-country-search'
import { findCountriesIn } from './find-countries'
import { focusAtEnd } from './focus-at-end'
import { CloseIcon, SearchIcon } from './icons'
import { ListPopup } from './list-popup'
import { Results } from './results'
import { useRows } from './use-rows'

interface CountryListProps extends CountrySelectProps {
  words: CountrySearchWords | undefined
  /** What was typed before the list was there. */
  text: string
  button: RefObject<HTMLElement | null>
  onClose(focus?: 'button'): void
  onChoose(country: CountryCode): void
}

/** The open list: mounted when it opens, gone when it closes. Keys, ids and the active row are downshift's. */
export function CountryList({
  field,
  flag,
  words = enCountrySearch,
  text: firstText,
  button,
  onClose,
  onChoose,
}: CountryListProps) {
  const { countryLabel, locale } = useMessages()
  const { country: chosen, countries } = field
  const first = field.preferredCountries?.join() ?? ''
  const find = useMemo(() => findCountriesIn(countries, locale, first), [countries, locale, first])
  const [text, setText] = useState(firstText)
  const found = useMemo(() => find(text), [find, text])
  const id = useId()
  const rowId = (index: number) => `${id}row${index}`
  const searching = found.length < countries.length

  const { getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox({
    items: [...found],
    itemToString: (item) => item?.name ?? '',
    getItemId: rowId,
    isOpen: true,
    initialInputValue: firstText,
    initialHighlightedIndex: text ? 0 : found.findIndex(({ code }) => code === chosen),
    defaultHighlightedIndex: 0,
    scrollIntoView: bringIntoView,
    stateReducer(state, { type, changes }) {
      switch (type) {
        case useCombobox.stateChangeTypes.InputKeyDownEnter:
        case useCombobox.stateChangeTypes.ItemClick:
          return { ...state, selectedItem: changes.selectedItem ?? null }
        case useCombobox.stateChangeTypes.InputChange:
          return { ...changes, highlightedIndex: 0 }
        // The popup says when it closes; what has the pointer or the press over it keeps its highlight.
        case useCombobox.stateChangeTypes.InputBlur:
        case useCombobox.stateChangeTypes.InputClick:
        case useCombobox.stateChangeTypes.InputKeyDownEscape:
        case useCombobox.stateChangeTypes.MenuMouseLeave:
          return state
        default:
          return changes
      }
    },
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onChoose(selectedItem.code),
  })

  /**
   * Of a field and the row that is marked in it a screen reader says the row alone. At first it is to name the field: the row
   * is marked by the first key that searches or moves.
   */
  const [used, markRow] = useReducer(() => true, false)
  const marked = used && found[highlightedIndex]
  const { from, rows } = useRows(found, highlightedIndex)
  const body = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => focusAtEnd(body.current?.querySelector('input')), [])
  useLayoutEffect(() => {
    if (rows.length > 0) centreActive(body.current)
  }, [rows.length])

  return (
    <ListPopup label={countryLabel} button={button} onClose={onClose}>
      <div ref={body} className="es-countries-body">
        <div className="es-countries-search">
          <SearchIcon />
          <input
            {...getInputProps({
              'aria-label': words.searchLabel,
              onChange({ currentTarget }) {
                setText(currentTarget.value)
                markRow()
              },
              onKeyDown: ({ key }) => movesRow.test(key) && markRow(),
            })}
            aria-activedescendant={marked ? rowId(highlightedIndex) : undefined}
            className="es-countries-input"
            form=""
            type="text"
            placeholder={words.searchLabel}
            enterKeyHint="done"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
          />
          <button
            type="button"
            className="es-countries-close"
            aria-label={words.close}
            onClick={() => onClose('button')}
          >
            <CloseIcon />
          </button>
        </div>
        <div {...getMenuProps({ 'aria-label': countryLabel })} className="es-countries-list" tabIndex={-1}>
          {rows.map((country, place) => {
            const index = from + place
            return (
              <CountryRow
                key={country.code}
                {...getItemProps({ item: country, index })}
                // Not all rows are there at first.
                aria-setsize={found.length}
                aria-posinset={index + 1}
                country={country}
                active={index === highlightedIndex}
                chosen={country.code === chosen}
                lastOfFirst={!searching && isLastOfFirst(first, country.code, found[index + 1]?.code)}
                flag={flag}
              />
            )
          })}
        </div>
        <Results text={text} count={found.length} words={words} />
      </div>
    </ListPopup>
  )
}

/** Keys that move to another row. */
const movesRow = /^(?:Arrow(?:Up|Down)|Home|End|Page)/

/** Padding of the list, in px: it is seen above the first row and below the last. */
const padding = 6

/** Not Downshift's own: that stops short of the end by as much as the list has padding. */
function bringIntoView(row: HTMLElement, list: HTMLElement) {
  const top = row.offsetTop - padding
  const bottom = row.offsetTop + row.offsetHeight + padding
  if (top < list.scrollTop) list.scrollTop = top
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight
}

function centreActive(body: HTMLElement | null) {
  const list = body?.querySelector('[role=listbox]')
  const row = list?.querySelector<HTMLElement>('[data-active]')
  if (list && row) list.scrollTop = row.offsetTop - (list.clientHeight - row.offsetHeight) / 2
}

/** Makes names and order ready before the list opens. */
export const prepareList = (countries: readonly Country[], locale: string, first: string): void =>
  void findCountriesIn(countries, locale, first)

/** After the preferred countries a line sets the rest off. */
const isLastOfFirst = (first: string, code: CountryCode, next: CountryCode | undefined) =>
  first.includes(code) && next !== undefined && !first.includes(next)
