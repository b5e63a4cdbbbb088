import type { Caption } from "../model.js";

/** What a caption holds where nothing was found: new lists each time, for a caller may fill them. */
export function absentFields(): Omit<Caption, "text" | "kind" | "description"> {
  return {
    creators: [],
    creatorNames: [],
    agencies: [],
    distributors: [],
    creditLine: null,
    dateCreated: null,
    city: null,
    provinceState: null,
    country: null,
    countryCode: null,
    flags: [],
    handoutSource: null,
    instructions: null,
    language: null,
    spans: {},
    rule: null,
  };
}
