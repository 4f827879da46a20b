import { groupsOf, type Place, type Places, placesOf, valuedFlags } from "./completion-places.js";
import type { Command } from "./usage.js";

/** What a script is made of, but for how its shell is asked: the places of a call, and how the words before it lead to one. */
interface Known {
  readonly places: Places;
  /** The first words of commands of two. */
  readonly groups: readonly string[];
}

/** A name as a pattern in which nothing but a star in front means more than itself. */
const pattern = (name: string): string => (name.startsWith("*") ? `*'${name.slice(1)}'` : `'${name}'`);

const setOf = ({ words, from, listed }: Place): string =>
  [words.length > 0 ? `offered='${words.join(" ")}'` : "", from ? `from=${from}` : "", listed ? "listed=1" : ""]
    .filter((part) => part !== "")
    .join(" ");

/** What bash and zsh both read: it sets in the function that calls it what is offered. */
const posix = ({ places, groups }: Known): string => `_leerplicht_tlv_place() {
  offered= from= listed=
  case "$1" in
${[...places].map(([name, found]) => `    ${pattern(name)}) ${setOf(found)} ;;`).join("\n")}
  esac
}

_leerplicht_tlv_read() {
  local typed=$1 flag= command= count=0 word
  shift
  for word in "$@"; do
    if [ "$word" = '=' ]; then
      continue
    elif [ -n "$flag" ]; then
      flag=
      continue
    fi
    case "$word" in
      ${valuedFlags.join("|")}) flag=$word ;;
      -?*) ;;
      *)
        case "$command" in
          '') command=$word ;;
          ${groups.join("|")}) command="$command $word" ;;
          *) count=$((count + 1)) ;;
        esac
        ;;
    esac
  done
  if [ -n "$flag" ]; then
    _leerplicht_tlv_place "$command/$flag"
    return
  fi
  case "$typed" in
    -*) ;;
    *) _leerplicht_tlv_place "$command/$count" ;;
  esac
  [ -n "$offered$from" ] || _leerplicht_tlv_place "$command/-"
}
`;

const bash = (known: Known): string => `${posix(known)}
_leerplicht_tlv() {
  local offered= from= listed= before= word last=\${COMP_WORDS[COMP_CWORD]} IFS=$' \\t\\n'
  [ "$last" != '=' ] || last=
  _leerplicht_tlv_read "$last" "\${COMP_WORDS[@]:1:COMP_CWORD-1}"
  [ -z "$listed" ] || before=\${last%"\${last##*,}"}
  last=\${last#"$before"}
  COMPREPLY=($(compgen -P "$before" -W "$offered" -- "$last"))
  [ -n "$from" ] || return 0
  compopt -o filenames 2>/dev/null
  while IFS= read -r word; do
    COMPREPLY+=("$before$word")
  done < <(if [ "$from" = files ]; then compgen -f -- "$last"; else compgen -d -- "$last"; fi)
}

complete -F _leerplicht_tlv leerplicht-tlv
`;

const zsh = (known: Known): string => `#compdef leerplicht-tlv

${posix(known)}
_leerplicht_tlv() {
  local offered= from= listed= typed=\${words[CURRENT]} found=1
  local -a before
  before=("\${(@)words[2,CURRENT-1]}")
  case "$typed" in
    --*=*)
      before+=("\${typed%%=*}")
      typed=\${typed#*=}
      compset -P '*='
      ;;
  esac
  _leerplicht_tlv_read "$typed" "\${(@)before}"
  [ -z "$listed" ] || compset -P '*,'
  [ -z "$offered" ] || { compadd -- \${=offered} && found=0; }
  case "$from" in
    files) _files && found=0 ;;
    folders) _files -/ && found=0 ;;
  esac
  return found
}

case "\${funcstack[1]}" in
  _leerplicht[-_]tlv) _leerplicht_tlv "$@" ;;
  *) compdef _leerplicht_tlv leerplicht-tlv ;;
esac
`;

const fish = ({ places, groups }: Known): string => `function __leerplicht_tlv_place
    set -g __leerplicht_tlv_offered
    set -g __leerplicht_tlv_from
    set -g __leerplicht_tlv_listed
    switch $argv[1]
${[...places]
  .map(
    ([name, { words, from = "", listed }]) => `        case '${name}'
            set __leerplicht_tlv_offered ${words.join(" ")}
            set __leerplicht_tlv_from ${from}
            set __leerplicht_tlv_listed ${listed ? "1" : ""}`,
  )
  .join("\n")}
    end
end

function __leerplicht_tlv_offer
    set -l typed (commandline -ct)
    set -l called (commandline -opc)
    set -l before ''
    if string match -q -- '--*=*' "$typed"
        set before (string replace -r -- '=.*' = "$typed")
        set -a called (string replace -r -- '=.*' '' "$typed")
        set typed (string replace -r -- '^[^=]*=' '' "$typed")
    end
    set -l flag ''
    set -l command ''
    set -l count 0
    for word in $called[2..]
        if test -n "$flag"
            set flag ''
            continue
        end
        switch $word
            case ${valuedFlags.join(" ")}
                set flag $word
            case '-?*'
            case '*'
                switch "$command"
                    case ''
                        set command $word
                    case ${groups.join(" ")}
                        set command "$command $word"
                    case '*'
                        set count (math $count + 1)
                end
        end
    end
    if test -n "$flag"
        __leerplicht_tlv_place "$command/$flag"
    else
        __leerplicht_tlv_place (string match -q -- '-*' "$typed"; and echo "$command/-"; or echo "$command/$count")
        test -n "$__leerplicht_tlv_offered$__leerplicht_tlv_from"; or __leerplicht_tlv_place "$command/-"
    end
    if test -n "$__leerplicht_tlv_listed"
        set before $before(string match -r -- '^.*,' "$typed"; or echo '')
        set typed (string replace -r -- '^.*,' '' "$typed")
    end
    for word in $__leerplicht_tlv_offered
        echo $before$word
    end
    switch "$__leerplicht_tlv_from"
        case files
            printf "$before%s\\n" (__fish_complete_path "$typed")
        case folders
            printf "$before%s\\n" (__fish_complete_directories "$typed")
    end
end

complete -c leerplicht-tlv -f -a '(__leerplicht_tlv_offer)'
`;

const shells = { bash, zsh, fish } as const;

/** The shells for which there is a script. */
export const shellNames = Object.keys(shells) as [keyof typeof shells, ...(keyof typeof shells)[]];

/** The script by which a shell completes the calls of some commands. */
export const scriptFor = (shell: keyof typeof shells, commands: readonly Command[]): string =>
  shells[shell]({ places: placesOf(commands), groups: [...groupsOf(commands).keys()] });
