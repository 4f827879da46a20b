// Who gets another answer under the proposal of 2019? A simulation as a picture, with what must stand beside its numbers.
import { transitions } from "leerplicht-tlv/draw";
import { simulate } from "leerplicht-tlv/simulate";

const found = simulate("vrijstelling", "leerplichtwet-1969", "voorstel-2019", {
  leerlingen: 500,
  zaad: 2019,
  herhalingen: 3,
});
console.log(transitions(found, { taal: "en" }));
