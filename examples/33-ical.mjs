// The last days of a declaration, in anybody's calendar, with a reminder a week before. The same case gives the same bytes.
import { evaluate } from "leerplicht-tlv";
import { toIcal } from "leerplicht-tlv/ical";

const zaak = { aanvraag: { datum: "2026-06-01" }, besluit: { bekendgemaaktOp: "2026-06-20" } };
const uitkomst = await evaluate({ vraag: "tlv-emb", peildatum: "2026-06-20", kenmerk: "zaak-17", zaak });
// Lines end as the standard wants them (CRLF); here they are shown one by one.
for (const line of toIcal(uitkomst, { taal: "en", herinnering: 7 }).split("\r\n")) console.log(line);
