/** Folder of an edition, where it stays. */
export function editionFolder(id: string): string {
  return `editions/${id}`
}
