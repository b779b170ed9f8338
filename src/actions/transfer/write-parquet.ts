import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { StoredColumn } from '../../store/catalog.ts'
import type { Cell } from '../../store/table-rows.ts'
import type { ExportFile } from './export-folder.ts'
import { parquetSchema } from './parquet-columns.ts'

const rowsInGroup = 10_000
/** Texts of reports make rows long; a group is held in memory until it is written. */
const charactersInGroup = 8_000_000

/** A Parquet file that is written row by row, in groups of bounded size. */
export class ParquetRows {
  readonly #columns: readonly StoredColumn[]
  readonly #file: ExportFile
  readonly #bytes = new ByteWriter()
  readonly #writer: ParquetWriter
  #rows: Readonly<Record<string, Cell>>[] = []
  #characters = 0

  constructor(columns: readonly StoredColumn[], file: ExportFile) {
    this.#columns = columns
    this.#file = file
    this.#writer = new ParquetWriter({ writer: this.#bytes, schema: parquetSchema(columns), createdBy: 'peil' })
  }

  /** `characters` is about how much memory the row takes. */
  async add(row: Readonly<Record<string, Cell>>, characters: number): Promise<void> {
    this.#rows.push(row)
    this.#characters += characters
    if (this.#rows.length >= rowsInGroup || this.#characters >= charactersInGroup) await this.#writeGroup()
  }

  async finish(): Promise<void> {
    if (this.#rows.length > 0) await this.#writeGroup()
    await this.#writer.finish()
    await this.#drain()
  }

  async #writeGroup(): Promise<void> {
    const columnData = this.#columns.map(({ name, type }) => ({ name, data: this.#rows.map((row) => toParquet(row[name] ?? null, type)) }))
    await this.#writer.write({ columnData, rowGroupSize: this.#rows.length })
    this.#rows = []
    this.#characters = 0
    await this.#drain()
  }

  async #drain(): Promise<void> {
    await this.#file.write(this.#bytes.getBytes().slice())
    this.#bytes.index = 0
  }
}

function toParquet(cell: Cell, type: string): Cell | bigint {
  if (cell === null) return null
  if (type === 'bigint') return BigInt(String(cell))
  return type === 'date' ? new Date(`${String(cell)}T00:00:00Z`) : cell
}
