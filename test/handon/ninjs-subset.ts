/**
 * What the ninjs standard says of the properties that cutline writes, written down from its documentation: names,
 * types, formats, and that nothing else may stand there. The published schemas are larger and checked where present.
 */
type Schema = { readonly [keyword: string]: unknown };

const text: Schema = { type: "string" };
const uri: Schema = { type: "string", format: "uri" };
const dateTime: Schema = { type: "string", format: "date-time" };
const count: Schema = { type: "integer", minimum: 0 };
const object = (properties: Record<string, Schema>, required: readonly string[] = []): Schema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const list = (items: Schema): Schema => ({ type: "array", items, minItems: 1 });
const named = list(object({ name: text, rel: text, uri, literal: text }));
const roles = list(object({ role: text, contentType: text, value: text }, ["value"]));

const item: Record<string, Schema> = {
  uri,
  type: { const: "picture" },
  representationType: { enum: ["full", "partial"] },
  versionCreated: dateTime,
  contentCreated: dateTime,
  urgency: { type: "integer", minimum: 1, maximum: 9 },
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  edNote: text,
  language: text,
  headlines: roles,
  descriptions: roles,
  people: named,
  places: named,
  subjects: named,
  infoSources: list(object({ name: text, role: text, uri, literal: text })),
  title: text,
  by: text,
  located: text,
  renditions: list(
    object({ name: text, href: uri, contentType: text, title: text, width: count, height: count, sizeInBytes: count }, [
      "name",
    ]),
  ),
  altIds: list(object({ role: text, value: text })),
  standard: object({ name: text, version: text, schema: uri }),
  genres: list(object({ name: text, uri: text, literal: text })),
};

/** The subset for one version; 2.1 writes all names in lower case. */
export function ninjsSubset(version: "2.1" | "3.0"): Schema {
  const schema = object(item, ["uri"]);
  return version === "3.0" ? schema : lowerProperties(schema);
}

function lowerProperties(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === "properties") {
        const properties = Object.entries(value as Record<string, Schema>);
        return [
          keyword,
          Object.fromEntries(properties.map(([name, inner]) => [name.toLowerCase(), lowerProperties(inner)])),
        ];
      }
      return [keyword, keyword === "items" ? lowerProperties(value as Schema) : value];
    }),
  );
}
