import type { Locale } from "../locale.js";
import ar from "./ar.js";
import az from "./az.js";
import be from "./be.js";
import bg from "./bg.js";
import bn from "./bn.js";
import ca from "./ca.js";
import cs from "./cs.js";
import da from "./da.js";
import de from "./de.js";
import el from "./el.js";
import en from "./en.js";
import es from "./es.js";
import et from "./et.js";
import eu from "./eu.js";
import fa from "./fa.js";
import fi from "./fi.js";
import fr from "./fr.js";
import gl from "./gl.js";
import gu from "./gu.js";
import he from "./he.js";
import hi from "./hi.js";
import hr from "./hr.js";
import hu from "./hu.js";
import hy from "./hy.js";
import id from "./id.js";
import is from "./is.js";
import it from "./it.js";
import ja from "./ja.js";
import ka from "./ka.js";
import kk from "./kk.js";
import kn from "./kn.js";
import ko from "./ko.js";
import lt from "./lt.js";
import lv from "./lv.js";
import mk from "./mk.js";
import ml from "./ml.js";
import mr from "./mr.js";
import ms from "./ms.js";
import nl from "./nl.js";
import no from "./no.js";
import pa from "./pa.js";
import pl from "./pl.js";
import pt from "./pt.js";
import ro from "./ro.js";
import ru from "./ru.js";
import sk from "./sk.js";
import sl from "./sl.js";
import sq from "./sq.js";
import sr from "./sr.js";
import sv from "./sv.js";
import sw from "./sw.js";
import ta from "./ta.js";
import th from "./th.js";
import te from "./te.js";
import fil from "./fil.js";
import tr from "./tr.js";
import uk from "./uk.js";
import ur from "./ur.js";
import vi from "./vi.js";
import zh from "./zh.js";

/** Every language captions are read in, most published first: where a word belongs to several, that order decides. */
export const locales: readonly Locale[] = [
  en,
  ar,
  fr,
  es,
  de,
  pt,
  it,
  ru,
  zh,
  ja,
  nl,
  sv,
  no,
  da,
  fi,
  pl,
  cs,
  sk,
  hu,
  ro,
  bg,
  uk,
  sr,
  hr,
  sl,
  mk,
  be,
  el,
  tr,
  az,
  fa,
  ur,
  he,
  hi,
  bn,
  ta,
  te,
  gu,
  mr,
  pa,
  kn,
  ml,
  ko,
  id,
  ms,
  vi,
  th,
  lt,
  lv,
  et,
  is,
  sq,
  ca,
  gl,
  eu,
  ka,
  hy,
  kk,
  sw,
  fil,
];
