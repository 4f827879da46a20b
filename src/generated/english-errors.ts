// Generated from rules/ by `npm run generate`. Do not edit.
/** What problems say in English, by the part of the texts and their code. */
export const engels = {
  "probleem": "{plaats}: found {gevonden}; expected {verwacht}. {remedie} [{code}]",
  "fouten": {
    "too-deep": {
      "verwacht": "at most {niveaus} levels",
      "remedie": "Give facts as zaak.group.fact, with no further nesting."
    },
    "not-plain": {
      "verwacht": "plain JSON",
      "remedie": "Turn a Date, Map or class of your own into text or a plain object first."
    },
    "not-finite": {
      "verwacht": "a number that can be kept",
      "remedie": "This number is too large, or no number. Give a number that fits the fact."
    },
    "too-large": {
      "verwacht": "at most {aantal} values",
      "remedie": "Give only the facts of one case."
    },
    "more-problems": {
      "verwacht": "no other mistakes",
      "remedie": "There are {aantal} more mistakes. Mend the ones above first."
    },
    "options-form": {
      "verwacht": "an object with only {keuze}",
      "remedie": "Mend the options, or leave them out."
    },
    "regime-not-loaded": {
      "verwacht": "what loadRegime returned, in a list",
      "remedie": "Do not give rule files, and do not give a copy."
    },
    "regime-twice": {
      "verwacht": "each regime of your own once",
      "remedie": "Two regimes for the question {vraag} are called {regime}. Give one of them, or give the other an id of its own."
    },
    "not-an-object": {
      "verwacht": "a JSON object",
      "remedie": "Give a request (toetsverzoek): an object with vraag, peildatum and zaak."
    },
    "unknown-key": {
      "verwacht": "a key of a request (toetsverzoek)",
      "remedie": "{suggestie} Otherwise remove the key."
    },
    "unknown-fact": {
      "verwacht": "a fact of this question",
      "remedie": "{suggestie} Otherwise remove the key; a name, BSN, address or diagnosis does not belong in a request."
    },
    "question-unknown": {
      "verwacht": "a known question (vraag)",
      "remedie": "Use: {keuze}."
    },
    "question-elsewhere": {
      "verwacht": "a question of this entry: {keuze}",
      "remedie": "Import leerplicht-tlv/vraag/{vraag}, or leerplicht-tlv with every question."
    },
    "regime-unknown": {
      "verwacht": "a regime of the question {vraag}",
      "remedie": "Use: {keuze}."
    },
    "regime-of-other-question": {
      "verwacht": "a regime of the question {vraag}",
      "remedie": "This regime belongs to the question {anders}. Use: {keuze}; or change the question."
    },
    "no-standard-regime": {
      "verwacht": "a peildatum of {van} or later",
      "remedie": "For the question {vraag}, {regime} is the first standard regime. Choose a later peildatum or name a regime."
    },
    "peildatum-missing": {
      "verwacht": "a date, YYYY-MM-DD",
      "remedie": "Give the peildatum: the day that picks the state of the rules."
    },
    "peildatum-before-regime": {
      "verwacht": "a peildatum of {van} or later",
      "remedie": "The regime {regime} exists from {van}. Choose a later peildatum or another regime."
    },
    "date-form": {
      "verwacht": "a date as text, YYYY-MM-DD",
      "remedie": "Write the date as YYYY-MM-DD, for example 2026-08-01. {anders}"
    },
    "date-calendar": {
      "verwacht": "a date that exists",
      "remedie": "Check the day and the month. {anders}"
    },
    "date-range": {
      "verwacht": "a date from 1900 up to and including 2200",
      "remedie": "Check the year."
    },
    "kenmerk-form": {
      "verwacht": "1 to 64 letters, digits, spaces and . _ : / -, without a space at the beginning or end; with a space in it, also a digit",
      "remedie": "Give the case a reference (kenmerk) of your own, or leave it out."
    },
    "kenmerk-bsn": {
      "verwacht": "a reference (kenmerk) that cannot hold a BSN",
      "remedie": "A reference of exactly nine digits can be a BSN, even when it is a year and a number. Is it a case number? Put letters before it: ZAAK-2026-97791. Never use a BSN: with letters, signs or zeros beside it, it is refused too."
    },
    "zaak-missing": {
      "verwacht": "an object with groups of facts",
      "remedie": "Give zaak; if nothing is known yet, give {}."
    },
    "not-a-group": {
      "verwacht": "an object with facts",
      "remedie": "Give an object with facts, or leave the group out."
    },
    "wrong-type": {
      "verwacht": "true or false",
      "remedie": "Answer with true (yes) or false (no), and not with a text or a number. If it is not known yet, leave the fact out."
    },
    "integer-range": {
      "verwacht": "a whole number from {minimum} up to and including {maximum}",
      "remedie": "Give a number in digits, and not a text. If it is not known yet, leave the fact out."
    },
    "decimal-range": {
      "verwacht": "a number from {minimum} up to and including {maximum}, with at most this many decimals: {decimalen}",
      "remedie": "Give a number in digits, and not a text: with a point before the decimals, and no more decimals than this fact has. If it is not known yet, leave the fact out."
    },
    "value-unknown": {
      "verwacht": "one of: {keuze}",
      "remedie": "{suggestie} If it is not known yet, leave the fact out."
    },
    "list-form": {
      "verwacht": "a list without duplicates out of: {keuze}",
      "remedie": "Give a list, also for a single value; [] means: none of these."
    },
    "code-form": {
      "verwacht": "a code of {cijfers} digits, as text",
      "remedie": "Give all digits, also the zeros in front. If it is not known yet, leave the fact out."
    },
    "excluded-beside": {
      "verwacht": "that this is not given: {zelf}; because this is given: {feit}: {waarde}",
      "remedie": "These two contradict each other: {zelf}, and {feit}: {waarde}. Remove one of them, or mend the answer that is wrong."
    },
    "excluded": {
      "verwacht": "as the answer to {feit}: {waarde}, or not known yet",
      "remedie": "The two answers contradict each other. Remove one of them."
    },
    "end-before-start": {
      "verwacht": "a date on or after that of {feit} ({datum})",
      "remedie": "The end is before the beginning. Check both dates."
    },
    "outside-window": {
      "verwacht": "a date from {van} up to and including {totEnMet}",
      "remedie": "{reden} Check this date and the date that sets the limit."
    },
    "regime-missing": {
      "verwacht": "the name of a regime",
      "remedie": "There are several regimes of your own. Name one of: {keuze}."
    },
    "periods-form": {
      "verwacht": "a list of at most {hoogstens} periods { \"van\": …, \"totEnMet\": … } with days that exist, the beginning not after the end",
      "remedie": "Write each period with two dates (YYYY-MM-DD); if it still runs, leave its end empty (null). An empty list means: none."
    },
    "peildatum-after-regime": {
      "verwacht": "a peildatum on or before {totEnMet}, the last day of the regime {regime}",
      "remedie": "Choose an earlier peildatum or a regime that applies on this day."
    },
    "peildatum-in-gap": {
      "verwacht": "a peildatum on which the regime {regime} has a rule; from {van} up to and including {totEnMet} it has none: {reden}",
      "remedie": "Choose another peildatum or another regime."
    },
    "regimes-form": {
      "verwacht": "a list of two or more regimes",
      "remedie": "Name each regime by its id, or as { regime, peildatum }."
    },
    "regimes-twice": {
      "verwacht": "each regime once on a reference date",
      "remedie": "Remove this one, or give it another reference date."
    }
  },
  "aanroepfouten": {
    "json-invalid": {
      "verwacht": "valid JSON",
      "remedie": "Look at line {regel}, column {kolom}: {detail}."
    },
    "json-duplicate-key": {
      "verwacht": "each key once in an object",
      "remedie": "On line {regel}, column {kolom} the key {sleutel} stands for the second time. Keep one of them."
    },
    "json-too-deep": {
      "verwacht": "JSON of at most {niveaus} levels",
      "remedie": "On line {regel}, column {kolom} one level too many opens. Remove the extra brackets."
    },
    "json-half-character": {
      "verwacht": "whole characters",
      "remedie": "The text on line {regel}, column {kolom} holds half a character (a lone surrogate, \\ud800 up to and including \\udfff). Write the whole character."
    },
    "file-unreadable": {
      "verwacht": "a readable file",
      "remedie": "It is not there, or it may not be read. Check the path and the rights."
    },
    "output-unwritten": {
      "verwacht": "output that can be written",
      "remedie": "Make room on the disk or choose another place, and start again. What is there now is not complete."
    },
    "file-unwritable": {
      "verwacht": "a folder that can be written to",
      "remedie": "Check the name and the permissions of the folder."
    },
    "file-not-regular": {
      "verwacht": "a regular file",
      "remedie": "Name a regular file: no device, pipe or folder. Give what comes from a pipe to -, the standard input."
    },
    "file-outside": {
      "verwacht": "a file in the folder itself",
      "remedie": "The link leads out of the folder. Put the file itself in the folder."
    },
    "file-too-large": {
      "verwacht": "a file of at most {meest} bytes",
      "remedie": "Check that this is the right file. Many requests? Put one on each line and use toets --ndjson."
    },
    "folder-too-large": {
      "verwacht": "a folder with at most {meest} bytes of these files",
      "remedie": "Check that this is the right folder, or spread it over several folders."
    },
    "folder-too-full": {
      "verwacht": "a folder with at most {meest} of these files",
      "remedie": "Check that this is the right folder."
    },
    "line-too-long": {
      "verwacht": "a line of at most {meest} bytes",
      "remedie": "Check that each request stands on a line of its own."
    },
    "mark-form": {
      "verwacht": "a mark as it stood on standard error: {keuze}",
      "remedie": "Copy the whole mark."
    },
    "mark-changed": {
      "verwacht": "a mark of a run with the same flags",
      "remedie": "The mark was changed, or it was made with another --diepte, --regime or --peildatum. Copy it exactly, with the same flags."
    },
    "mark-past-end": {
      "verwacht": "an input of at least {bytes} bytes",
      "remedie": "The input is shorter than the mark says. Give the same file as the first time."
    },
    "mark-mid-line": {
      "verwacht": "a mark at the start of a line",
      "remedie": "Since the first time, the last line of the input was added to. Start again, without --vanaf."
    },
    "mark-other-input": {
      "verwacht": "the input for which the mark was made",
      "remedie": "The input before the mark is not what it was the first time. Give the same file."
    },
    "flag-unknown": {
      "verwacht": "a flag that {opdracht} knows: {keuze}",
      "remedie": "Remove the flag or choose another."
    },
    "flag-twice": {
      "verwacht": "each flag once",
      "remedie": "Keep one of them."
    },
    "command-unknown": {
      "verwacht": "a command: {keuze}",
      "remedie": "{suggestie} See leerplicht-tlv --help, or leerplicht-tlv help COMMAND."
    },
    "call-unknown": {
      "verwacht": "a known call",
      "remedie": "Use: {keuze}"
    },
    "call-both": {
      "verwacht": "{een} or {ander}, not both",
      "remedie": "Leave out one of the two: {een} judges by one regime, {ander} puts several side by side."
    },
    "call-day": {
      "verwacht": "a regime without a day",
      "remedie": "Leave out @ and the day, and give the day with --peildatum."
    },
    "call-all-days": {
      "verwacht": "a regime without a day",
      "remedie": "Leave out @ and the day: every state of the regime is proved, for all days."
    },
    "no-cases": {
      "verwacht": "cases beside the regime {regime}",
      "remedie": "Put a file NAME.zaken.json beside the rules, or name a folder with cases: --zaken MAP."
    },
    "not-written": {
      "verwacht": "rules that can be written as code",
      "remedie": "{reden} Use `compile`: it can take any regime."
    },
    "engine-missing": {
      "verwacht": "the package {pakket}, which reads Parquet",
      "remedie": "Install it beside this one (npm install {pakket}), or give the cases as NDJSON."
    },
    "column-unknown": {
      "verwacht": "a column for each fact of this question, with the name of the fact: jongere_geboortedatum or jongere.geboortedatum",
      "remedie": "Remove the column or mend its name. A name, an address, a number or a diagnosis does not belong here."
    },
    "folder-not-empty": {
      "verwacht": "an empty folder, or one that does not exist yet",
      "remedie": "Choose another folder. What is there already stays as it is."
    },
    "folder-not-ours": {
      "verwacht": "an empty folder, or a folder with nothing but what this command wrote there before",
      "remedie": "This is somebody else's; nothing was written. Name another folder, or remove this."
    },
    "file-there": {
      "verwacht": "a name that is still free",
      "remedie": "This file stays as it is; nothing was written. Name another folder, or remove the file."
    },
    "flag-empty": {
      "verwacht": "a value",
      "remedie": "Put a value after the flag, or leave the flag out."
    },
    "set-unread": {
      "verwacht": "a folder with a set that leerplicht-tlv conformiteit wrote, unchanged",
      "remedie": "Write the set again into an empty folder: leerplicht-tlv conformiteit MAP."
    },
    "set-regime": {
      "verwacht": "a regime of the set in this folder",
      "remedie": "Choose from: {keuze}."
    },
    "answer-form": {
      "verwacht": "an object with id and conclusies",
      "remedie": "Give an answer on each line: {voorbeeld}"
    },
    "answer-id": {
      "verwacht": "the id of a case of the set",
      "remedie": "Copy the id from the file with the cases; name with --regime the regimes that the answers are about."
    },
    "answer-twice": {
      "verwacht": "each case once",
      "remedie": "On line {eerste} there is an answer to this case already. Keep one of them."
    },
    "answer-conclusion": {
      "verwacht": "a conclusion of this regime",
      "remedie": "{suggestie}"
    },
    "answer-value": {
      "verwacht": "ja, nee, onbekend or nvt",
      "remedie": "If the engine does not know, answer onbekend."
    },
    "answer-open": {
      "verwacht": "an answer to each conclusion",
      "remedie": "There is no answer to this conclusion. If the engine does not know, answer onbekend."
    },
    "answer-key": {
      "verwacht": "id, conclusies, and where needed oordeel, ontbreekt and lijsten",
      "remedie": "Remove this key."
    },
    "answer-list": {
      "verwacht": "the form that stands in verwacht",
      "remedie": "Copy the form, or leave the key out: then it is not compared."
    },
    "answers-missing": {
      "verwacht": "an answer to each case",
      "remedie": "There is no answer to {aantal} cases. The first: {eerste}. Name with --regime the regimes that the answers are about."
    },
    "no-norm-kinds": {
      "verwacht": "a regime that policy can rest on: {keuze}",
      "remedie": "Policy sets norms of kinds that the regime names (beleidsregels), and this regime names none. Write a regime of your own on this one: leerplicht-tlv nieuw regime."
    },
    "rule-not-inherited": {
      "verwacht": "a rule of {regime}: {keuze}",
      "remedie": "What is inherited can be replaced, by the name of its conclusion. {suggestie}"
    },
    "port-form": {
      "verwacht": "a port from 0 up to and including {meest}",
      "remedie": "Name a number, or leave --poort out."
    },
    "port-taken": {
      "verwacht": "a port that is free",
      "remedie": "Choose another port with --poort, or stop what listens there."
    },
    "package-missing": {
      "verwacht": "the package {pakket}, which this command needs",
      "remedie": "Install it: npm install {pakket}."
    },
    "outcome-given": {
      "verwacht": "a request (toetsverzoek)",
      "remedie": "This is an outcome already, as toets --json gives it. Give the request from which it came. A record, as record makes it, is judged again by herhaal FILE."
    }
  },
  "bewijsfouten": {
    "not-a-record": {
      "verwacht": "a record (schema bewijs/1) with verzoek, uitkomst and regelset, as record makes it",
      "remedie": "Give the document that was kept with record."
    },
    "record-part": {
      "verwacht": "this part of a record, as record makes it",
      "remedie": "Give the whole document that was kept with record."
    },
    "outcome-form": {
      "verwacht": "an outcome in a form that this version reads: {vormen}",
      "remedie": "Use the version of the package that made the outcome (uitkomst.bewijs.pakket), or a newer one."
    },
    "not-a-rule-set": {
      "verwacht": "a rule set (schema regelset/1) with feiten, regimes and kalenders, as bundle or leerplicht-tlv bewaar makes it",
      "remedie": "Give the document that was kept that way, and nothing else in the same list or folder."
    },
    "rule-sets-form": {
      "verwacht": "a list of rule sets, as bundle or leerplicht-tlv bewaar makes them",
      "remedie": "Put each rule set in a list, also when there is one."
    },
    "rule-set-changed": {
      "verwacht": "the sha256 of the rest of the document",
      "remedie": "The document was changed after it was kept. Give the rule set as it was kept."
    },
    "option-value": {
      "verwacht": "one of: {keuze}",
      "remedie": "Choose one of these, or leave the option out."
    },
    "ruleset-missing": {
      "verwacht": "the rules {gevraagd} of the regime {regime}, by which this outcome was made",
      "remedie": "At hand: {gevonden}. Pass that regime in opties.regimes, or judge the case again."
    },
    "not-an-outcome": {
      "verwacht": "an outcome (schema uitkomst/2), as evaluate returns it",
      "remedie": "Give the whole outcome, as evaluate returned it or as it was stored."
    },
    "record-other-request": {
      "verwacht": "the request that this outcome belongs to",
      "remedie": "Give record the request that evaluate got, with the outcome that it returned."
    },
    "record-unknown-key": {
      "verwacht": "a request with vraag, regime, peildatum, kenmerk and zaak",
      "remedie": "Remove this key: a record holds nothing that was not judged."
    },
    "report-too-large": {
      "verwacht": "at most {aantal} values, in at most {niveaus} levels",
      "remedie": "Give what diff, compare or prove returned. If that is so large, prove fewer claims at a time."
    },
    "not-a-report": {
      "verwacht": "a difference, a comparison or what was proved of rules",
      "remedie": "Give what diff, compare or prove returned, whole and unchanged."
    }
  },
  "regelfouten": {
    "not-a-rule-file": {
      "verwacht": "a JSON object",
      "remedie": "Give the parsed JSON file of a rule or of a regime."
    },
    "tree-too-deep": {
      "verwacht": "a file with ordinary nesting",
      "remedie": "Give an intermediate conclusion a file of its own."
    },
    "not-files": {
      "verwacht": "the rule files as an object: under each file name the parsed JSON",
      "remedie": "Give for instance { \"regime.json\": ..., \"artikel-1.json\": ... }."
    },
    "file-name": {
      "verwacht": "the file name {naam}",
      "remedie": "Call the file {naam}: capitals count. Under another name it is a rule."
    },
    "no-regime-file": {
      "verwacht": "a file regime.json",
      "remedie": "Add regime.json with id, vraag, titel, status, geldigVan and conclusies."
    },
    "unknown-rule-key": {
      "verwacht": "a key of the rule format",
      "remedie": "Remove the key or mend its name; see rules/schema."
    },
    "engine-key": {
      "verwacht": "a condition without this key",
      "remedie": "path, priority, condition and params are not allowed: remove the key; refer by the name of a fact."
    },
    "two-groups": {
      "verwacht": "one group: all, any or not",
      "remedie": "json-rules-engine reads only half of an object with two groups. Put the one group inside the other."
    },
    "condition-keys": {
      "verwacht": "a condition with fact, or a group with all, any or not",
      "remedie": "Here stands {sleutels}. Name the fact in fact, or make a group. {suggestie}"
    },
    "no-condition": {
      "verwacht": "a condition with fact, or a group with all, any or not",
      "remedie": "Add fact, operator and value, or a group."
    },
    "empty-group": {
      "verwacht": "at least {minimum} parts",
      "remedie": "An empty group is always true. Add a condition or remove the group."
    },
    "key-misnamed": {
      "verwacht": "the key {sleutel}",
      "remedie": "The key {sleutel} is missing here, and the rule format does not know this one here. Mend its name; see rules/schema."
    },
    "missing-key": {
      "verwacht": "{verwacht}",
      "remedie": "Add this key; see rules/schema."
    },
    "wrong-rule-type": {
      "verwacht": "{verwacht}",
      "remedie": "Mend the value; see rules/schema."
    },
    "value-not-allowed": {
      "verwacht": "one of: {keuze}",
      "remedie": "Choose one of the values that are allowed. {suggestie}"
    },
    "wrong-shape": {
      "verwacht": "the form of rules/schema",
      "remedie": "Choose what rules/schema allows here, or compare with an existing file."
    },
    "wrong-reference": {
      "verwacht": "a reference such as jci1.3:c:BWBR0002628&artikel=7&g=2026-08-01",
      "remedie": "Copy the reference from wetten.overheid.nl. Has the source no BWB number, such as a municipal rule? Then leave jci out: vindplaats is enough."
    },
    "wrong-form": {
      "verwacht": "the form {vorm}",
      "remedie": "Mend the way it is written."
    },
    "too-small": {
      "verwacht": "at least {minimum}",
      "remedie": "Complete the value."
    },
    "question-without-facts": {
      "verwacht": "a known question ({keuze}), or a file feiten.json",
      "remedie": "Mend the name of the question, or add feiten.json."
    },
    "base-unknown": {
      "verwacht": "an existing regime of the same question: {keuze}",
      "remedie": "Mend bouwtVoortOp, or load the other regime as well: on the command line with both folders in --regels MAP,MAP, in code with regimes."
    },
    "conclusion-twice": {
      "verwacht": "one rule for each conclusion; {andere} has this one already",
      "remedie": "Remove or rename one of the two, or give each its time with geldigVan and geldigTot."
    },
    "replacement-undeclared": {
      "verwacht": "that regime.json names the replacement",
      "remedie": "The base regime has this conclusion already. Put it in vervangt, or rename the rule."
    },
    "addition-undeclared": {
      "verwacht": "that regime.json names the addition",
      "remedie": "Put the conclusion in voegtToe."
    },
    "replaces-nothing": {
      "verwacht": "a conclusion of the base regime with a new file",
      "remedie": "Remove the name from vervangt, or add the file."
    },
    "adds-nothing": {
      "verwacht": "a new conclusion with a file",
      "remedie": "Remove the name from voegtToe, add the file, or use vervangt."
    },
    "drops-nothing": {
      "verwacht": "a conclusion of the base regime",
      "remedie": "Remove the name from vervalt."
    },
    "shared-missing": {
      "verwacht": "a file that is there",
      "remedie": "Put the shared rule in a folder gedeeld beside this folder or beside that of the question, and name its path from this folder; in code that path is the name of the file. {suggestie}"
    },
    "shared-name-taken": {
      "verwacht": "a shared rule with a file name of its own",
      "remedie": "The file {andere} has the same name: then nobody can see to which rule cases belong. Give one of the two another name."
    },
    "no-facts": {
      "verwacht": "at least one fact, or waardenErbij",
      "remedie": "Write the facts, or remove the file."
    },
    "adds-to-nothing": {
      "verwacht": "a fact that the question, or the base regime, has already",
      "remedie": "Nobody adds values to a fact of their own: put them in waarden there. {suggestie}"
    },
    "values-not-addable": {
      "verwacht": "a choice (enum) or a list (list)",
      "remedie": "A fact of another type has no values to add to: make a fact of your own. {suggestie}"
    },
    "value-known": {
      "verwacht": "a value that {feit} does not have yet",
      "remedie": "Remove the value from waardenErbij: it is there already."
    },
    "checks-nothing": {
      "verwacht": "the name of something that is inherited, word for word",
      "remedie": "Remove the name from nagekeken, or write it as leerplicht-tlv toon --geerfd names it. {suggestie}"
    },
    "lapses-nothing": {
      "verwacht": "a name that the base regime has, word for word",
      "remedie": "Write the name as it stands there, or remove it from {sleutel}. {suggestie}"
    },
    "yes-no-listed": {
      "verwacht": "a value of a choice, list, code, number or date",
      "remedie": "A list with yes or no in it says nothing: write true or false without a list, or leave the norm out if both are allowed."
    },
    "lapse-replaced": {
      "verwacht": "a consequence or term that is not given here again",
      "remedie": "This regime gives the consequence or the term anew itself, and so replaces it. Remove the name from {sleutel}, or remove what this regime gives itself."
    },
    "lapse-needed": {
      "verwacht": "a check (controle) that no derived date needs",
      "remedie": "The date {datum} takes the first date that is known, and relies on this check to keep it within the others. Put a check of your own on this fact in controles, or keep the inherited one."
    },
    "conclusion-not-listed": {
      "verwacht": "that conclusies names every conclusion",
      "remedie": "Put the conclusion in its place in the reading order."
    },
    "conclusion-without-rule": {
      "verwacht": "a conclusion with a rule file",
      "remedie": "Add the file or remove the name from conclusies."
    },
    "no-final-conclusion": {
      "verwacht": "at least one final conclusion (slotsom)",
      "remedie": "Give a rule slotsom: true."
    },
    "event-type": {
      "verwacht": "the name of the rule: {naam}",
      "remedie": "Give name and event.type the same value."
    },
    "strength-or-final": {
      "verwacht": "kracht, or slotsom: true, and not both",
      "remedie": "Give the rule a strength (kracht), or make it a final conclusion (slotsom)."
    },
    "duty-without-bearer": {
      "verwacht": "wie beside kracht plicht, and only there",
      "remedie": "Add wie or remove it."
    },
    "scope-unknown": {
      "verwacht": "a conclusion with kracht reikwijdte",
      "remedie": "Mend the name or give that conclusion kracht reikwijdte."
    },
    "fact-unknown": {
      "verwacht": "a fact, a derived value (afleiding) or a conclusion",
      "remedie": "{suggestie} Otherwise add the fact to feiten.json."
    },
    "claims-too-large": {
      "verwacht": "at most {aantal} values, in at most {niveaus} levels",
      "remedie": "Divide the claims over more lists, and prove those one after the other."
    },
    "fact-without-direction": {
      "verwacht": "a fact that is a date, or yes or no: only that can rise or fall",
      "remedie": "{suggestie}"
    },
    "monotone-twice": {
      "verwacht": "each claim of a rule once",
      "remedie": "This claim ({richting}) is there already. Remove one of them, or give the other direction."
    },
    "monotone-unused": {
      "verwacht": "a fact that this rule rests on",
      "remedie": "The rule does not ask for this fact, nor does a derived value or another conclusion on its way: the claim says nothing. Mend the fact, or remove the claim."
    },
    "source-unknown": {
      "verwacht": "the place (vindplaats) of a source of this rule: that of bron or of one in mede",
      "remedie": "{suggestie} Otherwise put the source with its quote in mede."
    },
    "source-twice": {
      "verwacht": "a place (vindplaats) that stands once in bron and mede",
      "remedie": "Take the quotes together in one source, or say in vindplaats what this part is about: a condition names its source by its vindplaats."
    },
    "source-without-effect": {
      "verwacht": "no source (bron) at this condition",
      "remedie": "Remove bron. Only a condition in conditions or toepassing of a rule says on which source the answer rests."
    },
    "operator-unfit": {
      "verwacht": "an operator for {type}: {keuze}",
      "remedie": "Choose an operator that fits {feit}."
    },
    "value-unfit": {
      "verwacht": "a value that fits {feit} ({type})",
      "remedie": "Mend the value, or compare with a fact of the same type."
    },
    "decimals-unfit": {
      "verwacht": "decimalen on a fact of type integer, with at most {hoogstens} digits in all",
      "remedie": "Remove decimalen, or make minimum and maximum smaller."
    },
    "decimals-apart": {
      "verwacht": "a number: a fact with decimals is not compared with another fact",
      "remedie": "Compare {feit} with a number, or make both whole numbers (in cents), without decimals."
    },
    "condition-fixed": {
      "verwacht": "a condition on {feit} ({type}) that can be yes and no",
      "remedie": "Whatever {feit} is, the answer is {antwoord}. Mend the value or the operator, or remove the condition."
    },
    "lists-fixed": {
      "verwacht": "a condition on lists that can be yes and no",
      "remedie": "Whatever {feit} holds, the answer is {antwoord}. Mend the values or the operator, or remove the condition."
    },
    "depth-over-three": {
      "verwacht": "groups at most three deep",
      "remedie": "Give part of the conditions a file of its own, as a conclusion."
    },
    "circle": {
      "verwacht": "references without a circle",
      "remedie": "These names need each other: {kring}. Break the circle."
    },
    "slotsom-form": {
      "verwacht": "all, with for each part operator in and value [\"ja\", \"nvt\"]",
      "remedie": "A final conclusion (slotsom) counts parts: those are met or do not apply."
    },
    "slotsom-part-unfit": {
      "verwacht": "a conclusion with the scope (reikwijdte) of the final conclusion ({reikwijdte}), neither a slotsom nor a scope itself",
      "remedie": "Give this conclusion the same scope as the final conclusion, or remove it. A requirement (kracht dwingend) may not be removed: it always counts."
    },
    "slotsom-part-missing": {
      "verwacht": "that the final conclusion {slotsom} names every requirement (kracht dwingend)",
      "remedie": "Put {conclusie} in the final conclusion, or give that conclusion another kracht."
    },
    "mandatory-inherited": {
      "verwacht": "a conclusion that stands in the final conclusion {slotsom}, or another kracht",
      "remedie": "The final conclusion comes from the base regime. Replace it (vervangt, with a file of your own that names {conclusie} too), or give the conclusion another kracht."
    },
    "mandatory-uncounted": {
      "verwacht": "the scope (reikwijdte) of the final conclusion {slotsom}: {reikwijdte} (- is none)",
      "remedie": "Give the conclusion that scope and put it in the final conclusion (toepassing says when it applies), or give it another kracht. Otherwise the answer can be yes beside a requirement that is not met."
    },
    "slotsom-part-policy": {
      "verwacht": "only conclusions that decide the answer",
      "remedie": "A {kracht} never decides the answer. Remove the conclusion from the final conclusion (slotsom), or give it kracht dwingend if the law demands it."
    },
    "slotsom-toepassing": {
      "verwacht": "a final conclusion (slotsom) without toepassing",
      "remedie": "Use reikwijdte."
    },
    "place-unknown": {
      "verwacht": "a fact or a derived value between braces",
      "remedie": "Mend the name between braces."
    },
    "source-not-a-date": {
      "verwacht": "a date: a fact or another derived value (afleiding)",
      "remedie": "Mend the name from which this date is derived."
    },
    "derived-is-fact": {
      "verwacht": "a name that is not a fact yet",
      "remedie": "Rename the derived value (afleiding)."
    },
    "fact-used": {
      "verwacht": "a fact that stands only in a warning of this regime",
      "remedie": "A rule, derived value, consequence, term or check uses this fact. Remove it from nietGebruikt."
    },
    "fact-redefined": {
      "verwacht": "a new fact",
      "remedie": "The question has this fact already; the facts of a question are fixed. Rename the fact."
    },
    "name-of-nothing": {
      "verwacht": "a name with one of: {keuze}",
      "remedie": "Mend the key, or remove the name."
    },
    "null-unexplained": {
      "verwacht": "an explanation (toelichting) beside null",
      "remedie": "Say why there is no value."
    },
    "standing-warning": {
      "verwacht": "a warning (waarschuwing) beside kanJaOmkeren, and only there",
      "remedie": "Add the warning or remove it."
    },
    "scope-mixed": {
      "verwacht": "a conclusion that applies when this rule applies",
      "remedie": "This conclusion has another scope (reikwijdte) and can fall away while the rule stays. Give both the same scope."
    },
    "too-many-values": {
      "verwacht": "at most {hoogstens} values",
      "remedie": "Limit the values: each of them is tried."
    },
    "governor-unfit": {
      "verwacht": "an answer that {feit} can have, and that itself depends on nothing",
      "remedie": "Mend waarde, or make this fact depend on the other one."
    },
    "derived-twice": {
      "verwacht": "one derived value (afleiding) for each name",
      "remedie": "Remove or rename the second one."
    },
    "derived-replaced": {
      "verwacht": "that regime.json names the replacement",
      "remedie": "The base regime has this derived value (afleiding) already. Put it in vervangtAfleidingen, or rename it."
    },
    "first-known-unbounded": {
      "verwacht": "a first date that a check keeps within the second",
      "remedie": "Add a check (controle) with nietVoor or nietNa, so that the answer does not jump when the first date becomes known."
    },
    "consequence-twice": {
      "verwacht": "one consequence (gevolg) for each name, and not the name toelichting or wachtOp",
      "remedie": "Rename the consequence."
    },
    "other-question": {
      "verwacht": "the question of regime.json: {vraag}",
      "remedie": "Give both files the same vraag."
    },
    "state-missing": {
      "verwacht": "a rule for every day from {van} up to and including {totEnMet}",
      "remedie": "Add the state that applied then, or put that time with the reason in hiaten."
    },
    "states-overlap": {
      "verwacht": "one state from {van} up to and including {totEnMet}",
      "remedie": "Let geldigTot of the old state be the day before geldigVan of the new one."
    },
    "transition-unfit": {
      "verwacht": "a transition (overgang) on a rule with an earlier state, which is no final conclusion",
      "remedie": "Give the earlier state a file of its own with geldigTot, or remove overgang."
    },
    "validity-reversed": {
      "verwacht": "a last day on or after {van}",
      "remedie": "Do not swap geldigVan and geldigTot: both days are included."
    },
    "table-unfit": {
      "verwacht": "a table by a choice of feiten.json, with one row for each value and everywhere a date or everywhere a number",
      "remedie": "Check the keys `naar`, `bij` and `waarde`."
    },
    "calendar-unknown": {
      "verwacht": "a calendar from rules/kalenders or from the option kalenders",
      "remedie": "Write the name of the calendar as in its file."
    },
    "source-not-a-number": {
      "verwacht": "a number",
      "remedie": "Name a fact of type integer or a derived number."
    },
    "source-not-periods": {
      "verwacht": "a fact of type periods",
      "remedie": "Name a fact that is a list of periods."
    },
    "periods-twice": {
      "verwacht": "each fact once in perioden, ookIn and nietIn together",
      "remedie": "Name the fact in one place: what counts and does not count at once says nothing."
    },
    "weekday-twice": {
      "verwacht": "each day of the week once",
      "remedie": "Remove the day once from weekdagen."
    },
    "count-of-excluded": {
      "verwacht": "for a count only facts without alleenBij and nietBij",
      "remedie": "Always ask for the fact: no periods is the empty list []. Beside an answer that excludes the fact, the count would stay unknown."
    },
    "not-for-conditions": {
      "verwacht": "a fact or a date that the rules can try out",
      "remedie": "Compare a time or an amount with a fixed number, not with a fact or with each other; a quotient, the smallest of some times and a suspended term stand only in termijnen, gevolgen and waarschuwingen."
    },
    "term-twice": {
      "verwacht": "each term once",
      "remedie": "Give the term another id."
    },
    "policy-kind-unknown": {
      "verwacht": "a kind of norm (beleidsregel) of the regime: {keuze}",
      "remedie": "Choose a kind of norm that the base regime knows, or add it to beleidsregels of this policy itself."
    },
    "policy-alone": {
      "verwacht": "beleid.json as the only file",
      "remedie": "Put the policy in a folder of its own; who wants more than beleid.json can do writes a regime."
    },
    "remedy-unfit": {
      "verwacht": "{verwacht}",
      "remedie": "See herstel in rules/README.md."
    },
    "cases-without-rule": {
      "verwacht": "a rule with the name of the file of cases",
      "remedie": "Name the file after the rule file: NAME.zaken.json beside NAME.json. Whole cases stand in a file with vraag."
    },
    "case-fails": {
      "verwacht": "{wat}: {verwacht}, as the case \"{zin}\" says",
      "remedie": "The rules give what was found here. If the case is right, mend the rule; if the rule is right, mend the case."
    },
    "too-many-files": {
      "verwacht": "at most {hoogstens} files",
      "remedie": "A regime is one folder. Split it into more regimes, or remove what does not belong to it."
    },
    "file-too-large": {
      "verwacht": "at most {hoogstens} values in a file",
      "remedie": "Give each conclusion a file of its own; a list of data is no rule."
    },
    "text-too-long": {
      "verwacht": "a text of at most {hoogstens} characters",
      "remedie": "Shorten the text, or split it up."
    },
    "lone-surrogate": {
      "verwacht": "text of whole characters",
      "remedie": "Half a character stands here. Write the character again and save the file as UTF-8."
    },
    "name-built-in": {
      "verwacht": "a name that JavaScript does not already give to every object",
      "remedie": "Rename this, also where it is part of a name: under this name a fact would read or overwrite something of the machine."
    },
    "too-many-facts": {
      "verwacht": "at most {hoogstens} facts",
      "remedie": "Each fact can be missing, and then it is worked out whether that matters. Leave out what no rule uses, or make it two questions."
    },
    "too-many-rules": {
      "verwacht": "at most {hoogstens} rules, all states together",
      "remedie": "A regime is one test. Make it more regimes, or join rules."
    },
    "too-many-derived": {
      "verwacht": "at most {hoogstens} derived values (afleidingen), all states together",
      "remedie": "Remove what no rule, term or consequence uses."
    },
    "too-many-ways": {
      "verwacht": "a date that follows from dates of the case in at most {hoogstens} ways",
      "remedie": "Let this derived value rest on fewer others: each way is gone through as long as a date is missing."
    },
    "too-many-conditions": {
      "verwacht": "at most {hoogstens} conditions in a regime",
      "remedie": "A regime is one test. Replace long lists by an operator in, or make it more regimes."
    },
    "too-many-states": {
      "verwacht": "at most {hoogstens} stretches of time with other rules",
      "remedie": "Each stretch is a whole regime. Close the regime with geldigTot and begin a new one."
    },
    "before-base": {
      "verwacht": "a first day on or after {van}",
      "remedie": "The regime {regime} begins on {van}. A regime that builds on it cannot judge an earlier day: set geldigVan to that day or later."
    },
    "in-force-on-proposal": {
      "verwacht": "voorstel or wetsvoorstel, or beleid",
      "remedie": "This regime builds on {regime}, and that is a proposal. What rests on a proposal is no law in force: set status to voorstel. If the proposal has become law, first make a regime of that law with status geldend, which does not build on the proposal."
    },
    "after-base": {
      "verwacht": "a last day on or before {totEnMet}",
      "remedie": "The regime {regime} ends on {totEnMet}. Set geldigTot to that day or earlier."
    },
    "id-reserved": {
      "verwacht": "an id that the package does not use",
      "remedie": "The package has a regime with this id itself. Choose an id of your own, for instance with the name of the owner before it."
    },
    "title-reserved": {
      "verwacht": "a title that the package does not use",
      "remedie": "With this title the outcome reads as if it came from the package. Say in the title whose regime this is."
    },
    "document-unknown": {
      "verwacht": "a document of which the text stands in bronnen/",
      "remedie": "{suggestie} Otherwise put the text in bronnen/{document}.md."
    },
    "quote-unfound": {
      "verwacht": "whole words that stand literally in {document}, in the article that the source names",
      "remedie": "Copy the words from the source, in their order; [...] is an omission within one article. Leave out no negation, and beside an omission take whole clauses."
    },
    "article-unknown": {
      "verwacht": "an article of {document}",
      "remedie": "{suggestie} Otherwise put the article in the text in bronnen/."
    },
    "lid-unknown": {
      "verwacht": "a paragraph (lid) of article {nummer} of {document}",
      "remedie": "{suggestie} Otherwise put the paragraph in the text in bronnen/."
    },
    "reference-undated": {
      "verwacht": "a reference to the state of the text: &g={toestand}",
      "remedie": "Let jci end on the day of the text in bronnen/."
    },
    "number-unquoted": {
      "verwacht": "a number that stands in a quote, in figures or in letters",
      "remedie": "Quote the words with this number, or say in interpretatie where it comes from."
    },
    "value-twice": {
      "verwacht": "each value once",
      "remedie": "Remove the second one."
    },
    "incomplete-unfit": {
      "verwacht": "`onvolledig` on one date of the question, which is not tied to another with `nietVoor`",
      "remedie": "Remove `onvolledig`, or keep it on the date of birth alone."
    },
    "fact-personal": {
      "verwacht": "a fact that points at nobody",
      "remedie": "Do not ask for a name, address, number or diagnosis of a person: no rule needs those. Ask what the rule wants to know."
    },
    "range-reversed": {
      "verwacht": "a maximum of at least {minimum}",
      "remedie": "Do not swap minimum and maximum."
    },
    "warning-unknown": {
      "verwacht": "a code of a warning that this regime can give",
      "remedie": "{suggestie}"
    },
    "norm-name-taken": {
      "verwacht": "a name that no conclusion has yet",
      "remedie": "Give the norm another id: the base regime or an earlier norm has this one already."
    },
    "norm-contradicts": {
      "verwacht": "a value that the norm {norm} allows too, or a target group that falls outside it",
      "remedie": "Both apply to this pupil, and no value meets both: {dossier}. Name the values that are allowed together in one norm, or say in wanneer for whom each applies: a norm without wanneer is for everybody."
    },
    "norm-twice": {
      "verwacht": "one norm for each kind and target group",
      "remedie": "The norm {norm} is of the same kind and for the same target group. Put what is allowed together in one norm, or say in wanneer for whom each applies."
    },
    "policy-kind-taken": {
      "verwacht": "a kind of your own with a name of its own",
      "remedie": "The base regime, or this policy, has a kind with this name already. Use that one, or give this one another id."
    },
    "too-many-norms": {
      "verwacht": "at most {hoogstens} norms",
      "remedie": "Divide the policy over more files, each in a folder of its own."
    },
    "place-unfilled": {
      "verwacht": "a sentence without {...}",
      "remedie": "Nothing is filled in in this sentence: a reader sees the braces. Write the words out; only a warning (waarschuwing) and an explanation (toelichting) take over the value of a fact."
    },
    "fact-twice": {
      "verwacht": "each fact once",
      "remedie": "Remove the second one, or give it another id."
    },
    "listed-twice": {
      "verwacht": "each conclusion once",
      "remedie": "Remove the name once from conclusies."
    },
    "source-of-package": {
      "verwacht": "the text of {document} as this package has it ({sha256})",
      "remedie": "Remove the file: the command line puts the text of the package beside it by itself. In code, pass the text from leerplicht-tlv/rules/bronnen/ unchanged. Give a text of your own another name."
    },
    "not-utf8": {
      "verwacht": "a file in UTF-8",
      "remedie": "Save the file as UTF-8; other letters are read otherwise than they were written."
    },
    "empty-list": {
      "verwacht": "at least {minimum} parts",
      "remedie": "Complete the list, or remove the key if it need not be there."
    },
    "wrong-date": {
      "verwacht": "a date such as 2026-08-01",
      "remedie": "Write year, month and day with hyphens between them."
    },
    "open-term-unknown": {
      "verwacht": "a term that lapses here (vervaltTermijnen)",
      "remedie": "Write the id of that term, or remove it from termijnen. {suggestie}"
    },
    "claim-twofold": {
      "verwacht": "one of {sleutels}: a claim says one thing",
      "remedie": "Make it two claims, each with a sentence of its own."
    },
    "claim-conclusion": {
      "verwacht": "the name of a conclusion of this regime",
      "remedie": "Write the name (name) of the rule that the claim is about. {suggestie}"
    }
  },
  "sqlfouten": {
    "sql-dialect": {
      "verwacht": "one of: {keuze}",
      "remedie": "Say for which database: dialect."
    },
    "sql-term": {
      "verwacht": "an operation that can be said in SQL",
      "remedie": "A term that runs forward depends on the holidays. Judge these cases with `compile`, or with `leerplicht-tlv toets --ndjson`."
    },
    "sql-count": {
      "verwacht": "an operation that can be said in SQL",
      "remedie": "Days and periods are counted in lists, which are not columns. Judge these cases with `compile`, or with `leerplicht-tlv toets --ndjson`."
    },
    "sql-name-long": {
      "verwacht": "a name of at most {meest} bytes",
      "remedie": "PostgreSQL cuts off a longer name. Shorten the name, or write for duckdb."
    },
    "sql-name-twice": {
      "verwacht": "a name that nothing else has, also without capitals",
      "remedie": "Give it another name: a database ignores capitals here, and the columns {keuze} are there already."
    },
    "sql-states": {
      "verwacht": "a regime that says the same on every day, or a peildatum",
      "remedie": "Give a peildatum: this regime says something else from {keuze}."
    },
    "sql-table": {
      "verwacht": "the name of a table, where needed with that of its schema before it: zaken, or leerplicht.zaken",
      "remedie": "Use letters, digits and underscores, or leave the option out."
    },
    "sql-part": {
      "verwacht": "one of: {keuze}",
      "remedie": "Choose a part, or leave the flag out: then it is the query."
    },
    "sql-regime": {
      "verwacht": "one of: {keuze}",
      "remedie": "Name one of these regimes, or give a regime of your own with --regels."
    }
  },
  "regeltaalfouten": {
    "package-missing": {
      "verwacht": "the package {pakket}, which writes this document",
      "remedie": "Install it beside this one: npm install {pakket}."
    },
    "language-address": {
      "verwacht": "a whole address without a # in it, such as https://voorbeeld.nl/regels",
      "remedie": "Give the address where these rules can be read, or leave adres out."
    },
    "regelrecht-date": {
      "verwacht": "a date that exists, YYYY-MM-DD",
      "remedie": "Give the day on which this was published, or leave publicatiedatum out."
    },
    "regelrecht-accepted": {
      "verwacht": "true or false",
      "remedie": "Give true if somebody read and accepts what these rules leave out, or leave aanvaard out."
    },
    "language-term": {
      "verwacht": "an operation that can be said in {taal}",
      "remedie": "A term that runs forward depends on the holidays. Judge these cases with `compile`."
    },
    "language-count": {
      "verwacht": "an operation that can be said in {taal}",
      "remedie": "Days and periods cannot be counted in lists here. Judge these cases with `compile`."
    },
    "language-text": {
      "verwacht": "a value that does not start with $",
      "remedie": "Give this value another name: in {taal} a text that starts with $ is a reference."
    },
    "regelrecht-bwb": {
      "verwacht": "the BWB number of a regulation: BWBR and seven digits",
      "remedie": "Give bwbId with WET, AMVB or MINISTERIELE_REGELING, or leave laag out."
    },
    "language-states": {
      "verwacht": "a regime that says the same on every day, or a peildatum",
      "remedie": "Give a peildatum: this regime says something else from {keuze}."
    }
  },
  "simulatiefouten": {
    "parameter-unknown": {
      "verwacht": "the name of a parameter of this population",
      "remedie": "{suggestie} A parameter of your own belongs in a population with draws (trekkingen)."
    },
    "parameter-unsourced": {
      "verwacht": "a source (bron) and a year (peiljaar), or aanname: true",
      "remedie": "Say where the figure stands and of which year it is. If it was published nowhere, call it an assumption (aanname)."
    },
    "population-of-other-question": {
      "verwacht": "a population for the question {vraag}",
      "remedie": "Give the population of this question, or compare regimes of the other one."
    },
    "fact-unfit": {
      "verwacht": "a fact of this question; for leeftijd and jaar a date",
      "remedie": "{suggestie} What stands in no file and only decides something else is called hulp."
    },
    "fact-not-drawn": {
      "verwacht": "a fact with one value or a list of choices",
      "remedie": "Leave this fact out: periods are not drawn, and stay unknown."
    },
    "draw-twice": {
      "verwacht": "each draw once",
      "remedie": "Remove the second one, or take its cases up in the first."
    },
    "draw-unknown": {
      "verwacht": "the name of an earlier draw",
      "remedie": "{suggestie} A draw can rest only on what stands above it."
    },
    "share-over-one": {
      "verwacht": "a share from 0 up to and including 1",
      "remedie": "Write 5 per cent as 0.05."
    },
    "shares-over-one": {
      "verwacht": "shares that are 1 together at most, for one choice takes the rest",
      "remedie": "Lower the shares, or give each choice a weight (gewicht): then they count in proportion."
    },
    "rest-twice": {
      "verwacht": "at most one choice without a weight (gewicht)",
      "remedie": "Give the other one a weight: one choice can take the rest."
    },
    "no-weight": {
      "verwacht": "weights that are more than 0 together",
      "remedie": "Give at least one choice a weight above 0."
    },
    "choice-unfit": {
      "verwacht": "a choice that fits {feit} ({type})",
      "remedie": "Use eersteDag and laatsteDag for a date, minimum and maximum for a number, and otherwise waarde."
    },
    "numbers-reversed": {
      "verwacht": "a maximum that is not below the minimum",
      "remedie": "Do not swap minimum and maximum."
    },
    "days-reversed": {
      "verwacht": "a last day that is not always before the first",
      "remedie": "Do not swap eersteDag and laatsteDag."
    },
    "days-outside": {
      "verwacht": "days from {eerste} up to and including {laatste}",
      "remedie": "Make the shift smaller, or start from another day."
    },
    "not-a-day": {
      "verwacht": "an earlier draw that is always a date",
      "remedie": "Shift only from a date."
    },
    "pupil-refused": {
      "verwacht": "a pupil that can be a request: {verwacht}",
      "remedie": "The population draws a pupil that toets refuses. Found: {gevonden}. {remedie}"
    },
    "number-unfit": {
      "verwacht": "a whole number from {minst} up to and including {meest}",
      "remedie": "Mend the number, or leave the option out."
    },
    "no-population": {
      "verwacht": "a population for the question {vraag}",
      "remedie": "The package has none. Give a population of your own in parameters (rules/schema/simulatie.schema.json), or cases of your own."
    },
    "cases-unfit": {
      "verwacht": "a series of cases, without leerlingen, zaad or herhalingen",
      "remedie": "Give a list or a generator of cases, or leave zaken out to draw pupils."
    }
  },
  "koppelfouten": {
    "connect-question": {
      "verwacht": "one of the questions for which this standard has names: {keuze}",
      "remedie": "Give an outcome or a description of such a question."
    },
    "connect-hypothetical": {
      "verwacht": "an outcome by law or policy in force",
      "remedie": "Judge with a regime that is in force. What a proposal would say does not belong in a real case."
    },
    "connect-option": {
      "verwacht": "{keuze}",
      "remedie": "Mend the option. If it is not required, it can also be left out."
    },
    "connect-draft": {
      "verwacht": "the draft as JSON, an object",
      "remedie": "Make it with algoritmeregister VRAAG --json --naar FILE, fill it in there under 'publicatie', and give that file. The page without --json is to be read."
    },
    "connect-form": {
      "verwacht": "{keuze}",
      "remedie": "Give it as the standard writes it."
    },
    "connect-value": {
      "verwacht": "{keuze}",
      "remedie": "Mend the value at its source, or leave the field out: then the fact is unknown."
    },
    "connect-missing": {
      "verwacht": "a value: the standard demands this field",
      "remedie": "Fill in {plaats}. Nothing is invented for it."
    },
    "connect-xml": {
      "verwacht": "well-formed XML without DOCTYPE",
      "remedie": "Check that the whole file was read, in UTF-8."
    },
    "connect-block": {
      "verwacht": "at least one block {keuze}",
      "remedie": "Give the file in which the block stands, or the block itself."
    },
    "connect-bsn": {
      "verwacht": "no BSN",
      "remedie": "Leave the BSN out: none of these standards needs it here, and a file for a samenwerkingsverband may not hold one."
    },
    "connect-number": {
      "verwacht": "a number of at most 50 signs, with a digit and at most one word in it: letters, digits, spaces and . , / : _ ( ) # & -",
      "remedie": "Give the number as the office gave it, without a name or an address."
    },
    "connect-twice": {
      "verwacht": "{veld} once",
      "remedie": "Leave the field there once. Capitals and small letters make no difference in it."
    },
    "connect-regime": {
      "verwacht": "an outcome under a regime for which these names were made",
      "remedie": "These names belong to another law and another authority. Make a catalogue of your own for this regime."
    },
    "connect-stored": {
      "verwacht": "a value that can stand here",
      "remedie": "The outcome was changed after the judgement. Judge the case again."
    },
    "connect-later": {
      "verwacht": "a day on or before the reference date",
      "remedie": "On the reference date this has not happened yet, and this block says that it has. Judge with a later reference date, or mend the day in the file."
    },
    "connect-order": {
      "verwacht": "a day on or after that of {veld}",
      "remedie": "Mend one of the two days at its source, or leave one of them out: then that fact is unknown."
    }
  },
  "tekenfouten": {
    "picture-option": {
      "verwacht": "{keuze}",
      "remedie": "Mend the option, or leave it out."
    },
    "picture-regime": {
      "verwacht": "a regime of the package or from opties.regimes, by its id or with regime and peildatum",
      "remedie": "Use: {keuze}."
    },
    "picture-conclusion": {
      "verwacht": "a conclusion of the regime {regime}",
      "remedie": "Use: {keuze}."
    },
    "picture-outcome": {
      "verwacht": "an outcome of the regime {regime}, for the question {vraag}",
      "remedie": "Give the outcome of this regime, or draw the regime of the outcome."
    },
    "picture-simulation": {
      "verwacht": "what simulate returns: schema simulatie/1",
      "remedie": "Give the document of simulate, or the JSON of simuleer --json, without changing it."
    }
  },
  "dienstfouten": {
    "body-form": {
      "verwacht": "an object with {keuze}",
      "remedie": "Send a JSON object with these parts."
    },
    "body-missing": {
      "verwacht": "the part {deel}",
      "remedie": "Add the part {deel}."
    },
    "body-key": {
      "verwacht": "only {keuze}",
      "remedie": "Remove the key, or mend its name."
    },
    "body-regimes": {
      "verwacht": "{meest} regimes at most",
      "remedie": "Name fewer regimes, or compare in more requests."
    },
    "body-rules": {
      "verwacht": "rules that this version of the package can read",
      "remedie": "In the file {bestand} stands what is no rule here. Send the rule set as it was kept, or use the version of the package that wrote it."
    },
    "body-own-rules": {
      "verwacht": "an outcome by a regime of the package",
      "remedie": "This outcome has facts that the service does not know. Leave doel out, or use askNext of the library, with your own facts."
    }
  }
} as const;
