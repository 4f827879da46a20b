/** The keys of a regime file that let something lapse. */
export const vervalSleutels = [
  "vervaltWaarschuwingen",
  "vervaltNietGecodeerd",
  "vervaltOpenPunten",
  "vervaltControles",
  "vervaltGevolgen",
] as const;
export type VervalSleutel = (typeof vervalSleutels)[number];

/** Something that a regime inherits and lets lapse: by the key that says so, and its name there. */
export interface Vervallen {
  readonly sleutel: VervalSleutel;
  readonly naam: string;
}
