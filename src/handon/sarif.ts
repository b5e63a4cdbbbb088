/** Findings as SARIF 2.1.0, which code hosts and CI systems show beside the files. */
import { expectResult } from "../input.js";
import { uriPart } from "./uri.js";
import type { Discrepancy, DiscrepancyKind, LinkResult, Severity } from "../model.js";

/** A SARIF log: plain JSON. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly unknown[];
}

/** What each kind of finding is about, for the list of rules. */
const kinds: Readonly<Record<DiscrepancyKind, string>> = {
  "caption-mismatch": "A file carries the caption of another picture",
  photographer: "Page and file, or two parts of a file, name different photographers",
  date: "Page and file, or two parts of a file, are more than a day apart",
  place: "Page and file, or two parts of a file, name different places",
  agency: "Page and file name different agencies",
  "credit-missing": "The file names whom to credit and the page prints no credit",
  restriction: "A condition of use in the file is not on the page",
  "ai-source": "A machine-made picture that the page does not call so",
  "sidecar-mismatch": "A sidecar contradicts the file it belongs to",
  "one-photo-two-captions": "One picture stands under two captions",
  "duplicate-file": "Two files are the same byte by byte",
  mirrored: "A rendition is a mirror image",
  "newer-than-caption": "The file's caption was corrected after the page took it over",
};

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/**
 * Writes the contradictions of a result as a SARIF 2.1.0 log: one result per finding, located at its file.
 *
 * @returns a plain object, for `JSON.stringify`; `level` is "error", "warning" or "note".
 * @throws {CutlineError} `INVALID_INPUT` when `result` is no whole result.
 * @example
 * await writeFile("cutline.sarif", JSON.stringify(toSarif(result)));
 */
export function toSarif(result: LinkResult): SarifLog {
  expectResult(result, "result");
  const findings = [...result.discrepancies, ...result.records.flatMap(({ discrepancies }) => discrepancies)];
  const ids = Object.keys(kinds) as DiscrepancyKind[];
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "cutline",
            rules: ids.map((id) => ({ id, shortDescription: { text: kinds[id] } })),
          },
        },
        results: findings.map((finding) => ({
          ruleId: finding.kind,
          ruleIndex: ids.indexOf(finding.kind),
          level: levels[finding.severity],
          message: { text: messageOf(finding) },
          ...(finding.file === null ? {} : { locations: [locationOf(finding.file)] }),
          partialFingerprints: { "cutline/v1": [finding.kind, finding.caption ?? "", finding.a, finding.b].join("|") },
        })),
      },
    ],
  };
}

function messageOf({ rule, a, b }: Discrepancy): string {
  const values = [a, b].filter((value) => value !== "").map((value) => `“${value}”`);
  return values.length > 0 ? `${rule}: ${values.join(" / ")}` : rule;
}

/** SARIF wants URIs: each part of the path percent-encoded, separators kept. */
function locationOf(file: string): unknown {
  const path = file.replaceAll("\\", "/");
  const uri = path.split("/").map(uriPart).join("/");
  const windowsDrive = /^[A-Za-z]%3A\//u.test(uri);
  return {
    physicalLocation: {
      artifactLocation: {
        uri: windowsDrive ? `file:///${uri.replace("%3A", ":")}` : path.startsWith("/") ? `file://${uri}` : uri,
      },
    },
  };
}
