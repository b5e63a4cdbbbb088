/** The agencies, in the order in which an alias that two of them claim is settled: the first has it. */
import type { Agency } from "../agency.js";
import afp from "./afp.js";
import ap from "./ap.js";
import reuters from "./reuters.js";
import epa from "./epa.js";
import getty from "./getty.js";
import dpa from "./dpa.js";
import germany from "./germany.js";
import uk from "./uk.js";
import china from "./china.js";
import japan from "./japan.js";
import korea from "./korea.js";
import spain from "./spain.js";
import italy from "./italy.js";
import france from "./france.js";
import canada from "./canada.js";
import australia from "./australia.js";
import india from "./india.js";
import turkey from "./turkey.js";
import russia from "./russia.js";
import ukraine from "./ukraine.js";
import nordic from "./nordic.js";
import alpine from "./alpine.js";
import centralEurope from "./central-europe.js";
import benelux from "./benelux.js";
import lusophone from "./lusophone.js";
import southeastAsia from "./southeast-asia.js";
import arabWorld from "./arab-world.js";
import iran from "./iran.js";
import israel from "./israel.js";
import libraries from "./libraries.js";
import photoAgencies from "./photo-agencies.js";
import outlets from "./outlets.js";
import newspapers from "./newspapers.js";
import newspapersWorld from "./newspapers-world.js";

export const formats: readonly Agency[] = [
  ...afp,
  ...ap,
  ...reuters,
  ...epa,
  ...getty,
  ...dpa,
  ...germany,
  ...uk,
  ...china,
  ...japan,
  ...korea,
  ...spain,
  ...italy,
  ...france,
  ...canada,
  ...australia,
  ...india,
  ...turkey,
  ...russia,
  ...ukraine,
  ...nordic,
  ...alpine,
  ...centralEurope,
  ...benelux,
  ...lusophone,
  ...southeastAsia,
  ...arabWorld,
  ...iran,
  ...israel,
  ...libraries,
  ...photoAgencies,
  ...outlets,
  ...newspapers,
  ...newspapersWorld,
];
