/** What one agency, photo library or outlet is called, as data. One file per agency or natural family in `formats/`. */
export interface Agency {
  /** Short stable id; opens the rule id of a credit it decided: "afp" in "afp/slash". */
  readonly id: string;
  /** Canonical name; `agencyName` tells where callers get the printed one instead. */
  readonly name: string;
  /**
   * Other printings, in every script. Case, points, spaces and hyphens need no second entry, except in Latin
   * abbreviations of up to four letters: those must be printed exactly so, for "pa" and "Pap" are words.
   */
  readonly aliases: readonly string[];
  /**
   * What it is in a chain. `wire` and `photo` make pictures and pass them on, `library` mostly passes them on,
   * `outlet` prints them (its own staff's when it stands behind a name), `collection` is a label of a library that
   * says nothing about the maker.
   */
  readonly kind: "wire" | "photo" | "library" | "outlet" | "collection";
  /** Its names are words of captions as well: they count only as printed here, capitals and all. */
  readonly asPrinted?: boolean;
  /** Languages in which its letters mean something else. */
  readonly notIn?: readonly string[];
  /** Stands in front of the agency that made the picture: `APA/AFP/NAME`. */
  readonly distributorFirst?: boolean;
  /** A historical archive: alone in front of its library it stands for whoever took the picture. */
  readonly standsForMaker?: boolean;
  /** Hands its pictures to libraries and passes on none of theirs: "Getty / Anadolu" is Anadolu's. */
  readonly suppliesLibraries?: boolean;
  /** Its name is people's and things' as well ("Michael Bloomberg"): behind bare words it is no credit. */
  readonly isAlsoWord?: boolean;
  /** Those of its printings that are words as well: Xinhua's in Korean is "myth", "Mehr" German for "more". */
  readonly wordAliases?: readonly string[];
  /** Its letters stand for nothing else: behind any word they are a credit. */
  readonly isNothingElse?: boolean;
  /** A social network, which passes on what users made. */
  readonly isNetwork?: boolean;
  /** Its name is a given name as well: with a word in small letters behind it somebody is named ("Petra Lund"). */
  readonly isGivenName?: boolean;
  /** Given names of the people who are called as it is: "Paul Getty". */
  readonly namesakes?: readonly string[];
  /** Its members' pictures carry its name alone: in `NAME/PAP/EPA` the member only passes on. */
  readonly ofMembers?: boolean;
  /** Id of the library that it belongs to and that passes it on wherever both are named. */
  readonly partOf?: string;
}

/** Checks the shape of agency data where it is written. */
export function defineAgencies(agencies: readonly Agency[]): readonly Agency[] {
  return agencies;
}

/**
 * Houses of one kind that need nothing but their names: one between semicolons, its other printings behind bars. The
 * id is the name in lower case, its words joined by hyphens.
 */
export function defineHouses(kind: Agency["kind"], names: string): readonly Agency[] {
  return names.split(";").map((entry) => {
    const [name = "", ...aliases] = entry.split("|").map((part) => part.trim());
    return { id: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-"), name, kind, aliases };
  });
}
