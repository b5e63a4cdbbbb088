/** "Have we seen this caption or photo?" over memory, SQLite or PostgreSQL. */
export type { AddAllOptions, ArchiveOptions, FindInArchiveOptions } from "../options.js";
export { type Added, type AddedAll, type Archive, type ArchiveStats, openArchive } from "./archive.js";
export type { ArchiveEntry, JsonValue } from "./entry.js";
export type { ArchiveInput, ArchiveItem, ArchiveQuery } from "./item.js";
export type { ArchiveMatch } from "./match.js";
