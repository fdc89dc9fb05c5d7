import { useSurroundings } from '../visit.ts'

type Option = readonly [value: string, label: string]

export function Select(props: { name: string; label: string; value: string; options: readonly Option[] }) {
  const { name, label, value, options } = props
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        {options.map(([option, words]) => (
          <option value={option} selected={option === value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Ends a form; within a preview what it asks for stays within it. */
export function Submit({ label }: { label: string }) {
  const { preview } = useSurroundings()
  return (
    <>
      {preview !== undefined && <input type="hidden" name="preview" value={preview} />}
      <button type="submit">{label}</button>
    </>
  )
}
