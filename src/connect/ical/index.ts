export { type IcalOpties, toIcal } from "./to-ical.js";
