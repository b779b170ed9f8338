import type { SchemaElement } from 'hyparquet-writer'
import type { StoredColumn } from '../../store/catalog.ts'

/** The schema of a table's Parquet file. A type that Parquet has no like of is text: what stands in the line of JSON. */
export function parquetSchema(columns: readonly StoredColumn[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.map(toElement)]
}

function toElement({ name, type, nullable }: StoredColumn): SchemaElement {
  return { name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED', ...parquetType(type) }
}

function parquetType(type: string): Pick<SchemaElement, 'type' | 'converted_type'> {
  switch (type) {
    case 'integer': return { type: 'INT32' }
    case 'bigint': return { type: 'INT64' }
    case 'double precision': return { type: 'DOUBLE' }
    case 'boolean': return { type: 'BOOLEAN' }
    case 'date': return { type: 'INT32', converted_type: 'DATE' }
    case 'timestamp(3) with time zone': return { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }
    default: return { type: 'BYTE_ARRAY', converted_type: 'UTF8' }
  }
}
