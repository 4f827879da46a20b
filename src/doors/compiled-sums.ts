/**
 * What a regime that was written as code calls (`leerplicht-tlv compileer`): sums on days, the door of a case, and the lists of an
 * answer. Imported by such a module as `leerplicht-tlv/compiled/sums`, and of no use by itself.
 */

export { listsOf, wideListsOf } from "../judge/lists.js";
export { own, ownCase } from "../judge/own.js";
export { realDay, stateOn } from "../judge/written-state.js";
export { withDay } from "../model/peildatum.js";
export * from "../reckon/ymd.js";
