/** The statements of the PostgreSQL store. Rows are found by equality on a key or an id, and in no other way. */
import { ROWS_PER_KEY } from "./store.js";

/** @param schema - Checked by the options: small letters, digits and underscores. */
export function statements(schema: string) {
  const entry = `${schema}.entry`;
  const entryKey = `${schema}.entry_key`;
  const incoming = `
    SELECT id, keys::bigint[] AS keys, body
    FROM unnest($1::text[], $2::text[], $3::text[]) AS incoming (id, keys, body) ORDER BY id`;
  return {
    /** Held to the end of the transaction, so that of many workers one makes the tables. */
    lockSchema: `SELECT pg_advisory_xact_lock(hashtext('cutline archive ${schema}'))`,
    tables: `
      CREATE SCHEMA IF NOT EXISTS ${schema};
      CREATE TABLE IF NOT EXISTS ${schema}.format (version integer PRIMARY KEY);
      CREATE TABLE IF NOT EXISTS ${entry} (
        id text COLLATE "C" PRIMARY KEY, keys bigint[] NOT NULL, body text NOT NULL);
      CREATE TABLE IF NOT EXISTS ${entryKey} (
        key bigint NOT NULL, id text COLLATE "C" NOT NULL, PRIMARY KEY (key, id));`,
    setVersion: `INSERT INTO ${schema}.format SELECT $1::integer WHERE NOT EXISTS (SELECT FROM ${schema}.format)`,
    version: `SELECT version FROM ${schema}.format`,

    /** Adds those whose id is new, with their keys; tells which they were. */
    addEntries: `
      WITH fresh AS (
        INSERT INTO ${entry} (id, keys, body) ${incoming} ON CONFLICT (id) DO NOTHING RETURNING id, keys
      ), keyed AS (
        INSERT INTO ${entryKey} (key, id)
        SELECT key, id FROM fresh, unnest(fresh.keys) AS key ORDER BY key, id ON CONFLICT DO NOTHING
      )
      SELECT id FROM fresh`,
    lockEntries: `SELECT id FROM ${entry} WHERE id = ANY ($1::text[]) ORDER BY id FOR UPDATE`,
    dropKeysOf: `
      DELETE FROM ${entryKey} AS gone USING ${entry} AS e, unnest(e.keys) AS old
      WHERE e.id = ANY ($1::text[]) AND gone.key = old AND gone.id = e.id`,
    updateEntries: `
      WITH changed AS (
        UPDATE ${entry} AS e SET keys = incoming.keys, body = incoming.body
        FROM (${incoming}) AS incoming WHERE e.id = incoming.id RETURNING e.id, e.keys
      )
      INSERT INTO ${entryKey} (key, id)
      SELECT key, id FROM changed, unnest(changed.keys) AS key ORDER BY key, id ON CONFLICT DO NOTHING`,

    lookUp: `
      SELECT e.id, e.body, hit.shared
      FROM (
        SELECT found.id, sum(wanted.weight)::integer AS shared
        FROM unnest($1::bigint[], $2::integer[]) AS wanted (key, weight)
        CROSS JOIN LATERAL (
          SELECT id FROM ${entryKey} AS k WHERE k.key = wanted.key LIMIT ${ROWS_PER_KEY}
        ) AS found
        GROUP BY found.id ORDER BY shared DESC, found.id LIMIT $3
      ) AS hit
      JOIN ${entry} AS e ON e.id = hit.id
      ORDER BY hit.shared DESC, hit.id`,
    get: `SELECT body FROM ${entry} WHERE id = $1`,
    dropEntries: `DELETE FROM ${entry} WHERE id = ANY ($1::text[])`,
    count: `SELECT count(*) AS entries FROM ${entry}`,
  };
}
