import type { Command } from "commander";
import * as z from "zod";
import { CutlineError } from "../errors.js";
import { readInput } from "./streams.js";

/** What a configuration file may set: the long options of the commands, spelled in camel case. */
const configSchema = z.strictObject({
  format: z.string().optional(),
  failOn: z.enum(["info", "warning", "error", "never"]).optional(),
  names: z.string().optional(),
  baseUrl: z.string().optional(),
  report: z.string().optional(),
  out: z.string().optional(),
  bom: z.boolean().optional(),
  delimiter: z.string().optional(),
  fingerprint: z.boolean().optional(),
  color: z.boolean().optional(),
  quiet: z.boolean().optional(),
  workers: z.int().optional(),
});

/** Adds `--config`: a JSON file of defaults. What stands on the command line wins; settings of other commands are passed over. */
export function withConfig(command: Command): Command {
  return command
    .option("--config <file>", 'JSON file with defaults for these options, e.g. {"failOn": "warning"}')
    .hook("preAction", async (_, invoked) => {
      const path: unknown = invoked.opts().config;
      if (typeof path !== "string") return;
      const known = new Map(invoked.options.map((option) => [option.attributeName(), option]));
      for (const [name, value] of Object.entries(await readConfig(path))) {
        const option = known.get(name);
        if (!option) continue;
        if (option.argChoices && !option.argChoices.includes(String(value)))
          throw refused(path, `${name}: expected one of ${option.argChoices.join(", ")}, received ${value}`);
        const source = invoked.getOptionValueSource(name);
        if (source === undefined || source === "default") invoked.setOptionValueWithSource(name, value, "config");
      }
    });
}

async function readConfig(path: string): Promise<z.output<typeof configSchema>> {
  const text = new TextDecoder().decode(await readInput(path));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw refused(path, `not JSON (${cause instanceof Error ? cause.message : cause})`, cause);
  }
  const checked = configSchema.safeParse(value);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw refused(path, `${issue?.path.join(".") || "settings"}: ${issue?.message ?? "not accepted"}`, checked.error);
}

function refused(path: string, reason: string, cause?: unknown): CutlineError {
  return new CutlineError("INVALID_OPTIONS", `${path}: ${reason}`, { subject: path, cause });
}
