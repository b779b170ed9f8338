import { useState, type DragEvent } from 'react'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useWords } from '../shell/language.tsx'

const taken = '.pdf,.docx,.html,.htm,.txt,.md,.xml,.json'

/** Files that are to be brought in: chosen, or dropped here. */
export function FileChoice({ files, choose }: { readonly files: readonly File[]; readonly choose: (files: readonly File[]) => void }) {
  const words = useWords(inboxWords)
  const [isOver, setIsOver] = useState(false)
  const hover = (over: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setIsOver(over)
  }
  const drop = (event: DragEvent) => {
    hover(false)(event)
    choose([...files, ...event.dataTransfer.files])
  }
  return (
    <div className={isOver ? 'drop over' : 'drop'} onDragOver={hover(true)} onDragLeave={hover(false)} onDrop={drop}>
      {/* What is chosen stands in the list below; the field itself is empty again, so that the same file can be chosen once more. */}
      <label>{words.bringFile} <input type="file" multiple accept={taken} onChange={({ target }) => { choose([...files, ...(target.files ?? [])]); target.value = '' }} /></label>
      <p className="quiet">{words.dropFiles}</p>
      {files.length === 0 ? null : <p role="status">{words.chosen(files.length)}</p>}
      <ul className="files">{files.map((file, at) => <li key={at} className="row">{file.name} <button type="button" className="plain" aria-label={words.removeFile(file.name)} onClick={() => choose(files.filter((each) => each !== file))}>×</button></li>)}</ul>
    </div>
  )
}
