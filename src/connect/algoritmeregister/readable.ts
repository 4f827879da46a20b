import { algoritmeregister } from "../../generated/connect/algoritmeregister.js";

const { leesbaar } = algoritmeregister;

/** A word counts as long from here; few of those are no harm. */
const LONG = 10;
/** Of fewer words than this the share of long ones says nothing. */
const ENOUGH = 25;

/** What makes a text harder than B1, as far as that can be counted. */
export interface Hard {
  readonly code: "langeZin" | "gemiddeld" | "langWoord" | "langeWoorden" | "moeilijk";
  readonly gevonden: string;
  readonly verwacht: string;
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}-]+/u).filter((word) => /\p{L}/u.test(word));
const rounded = (value: number): string => value.toFixed(1).replace(/\.0$/, "");

/**
 * Measures whether a Dutch text can be read at level B1: long sentences, long and difficult words. What is counted is no proof that a
 * reader understands it. Items of a list are names and are left out; a long word may stand where the text says "Een ... is".
 */
export function hardIn(text: string): Hard[] {
  const lines = text.split("\n").filter((line) => !line.startsWith("- "));
  const sentences = lines
    .flatMap((line) => line.split(/(?<=[.!?:;])\s+/))
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return [];
  const mean = words.length / sentences.length;
  const share = words.filter((word) => word.length > LONG).length / words.length;
  const isExplained = (word: string): boolean => new RegExp(`\\been ${word} is\\b`, "iu").test(text);
  const tooLong = new Set(
    words
      .filter((word) => word.length > leesbaar.lettersPerWoord && !isExplained(word))
      .map((word) => word.toLowerCase()),
  );
  const difficult = new Set(words.map((word) => word.toLowerCase()).filter((word) => leesbaar.moeilijk.includes(word)));
  const atMost = (value: number): string => rounded(value);
  return [
    ...sentences
      .filter((sentence) => sentence.length > leesbaar.woordenPerZin)
      .map(
        (sentence): Hard => ({
          code: "langeZin",
          gevonden: String(sentence.length),
          verwacht: atMost(leesbaar.woordenPerZin),
        }),
      ),
    ...(mean > leesbaar.gemiddeld
      ? [{ code: "gemiddeld", gevonden: rounded(mean), verwacht: atMost(leesbaar.gemiddeld) } as const]
      : []),
    ...[...tooLong].map(
      (word): Hard => ({ code: "langWoord", gevonden: word, verwacht: atMost(leesbaar.lettersPerWoord) }),
    ),
    ...(words.length >= ENOUGH && share > leesbaar.aandeelLang
      ? [
          {
            code: "langeWoorden",
            gevonden: rounded(share * 100),
            verwacht: atMost(leesbaar.aandeelLang * 100),
          } as const,
        ]
      : []),
    ...[...difficult].map((word): Hard => ({ code: "moeilijk", gevonden: word, verwacht: "" })),
  ];
}
