import type { Command } from '../call/command.ts'
import { globalFlags } from '../call/global-flags.ts'

/** Completion for zsh: commands and flags with what they do, the ids of guides; files elsewhere. */
export function zshScript(mainJob: Command, commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name).join('|')
  const taking = (word: string) =>
    commands.flatMap(({ name, takes }) => (takes.includes(word) ? [name] : [])).join('|')
  return `#compdef unstuck
# Completion of unstuck for zsh: source <(unstuck completion zsh)
_unstuck() {
  local -a choices
  local command='' word
  for word in \${words[2,CURRENT-1]}; do
    case $word in
      (${names}) command=$word; break ;;
    esac
  done
  case \${words[CURRENT-1]} in
    (--guide) compadd -- \${(f)"$(unstuck show --ids 2>/dev/null)"}; return ;;
    (--rules) _files -/; return ;;
    (--session) _files; return ;;
  esac
  if [[ $PREFIX == -* ]]; then
    case $command in
${commands.map((command) => `      (${command.name}) choices=(${flagsOf(command)}) ;;`).join('\n')}
      (*) choices=(${flagsOf(mainJob)}) ;;
    esac
    _describe -o flag choices
    return
  fi
  case $command in
    (${taking('GUIDE')}) compadd -- \${(f)"$(unstuck show --ids 2>/dev/null)"} ;;
    (${taking('SHELL')}) compadd bash zsh fish ;;
    ('')
      choices=(${commands.map(({ name, summary }) => described(name, summary)).join(' ')})
      _describe command choices
      ;;
    (*) _files ;;
  esac
}
compdef _unstuck unstuck
`
}

function flagsOf({ flags }: Command): string {
  return [...flags, ...globalFlags].map(({ name, does }) => described(`--${name}`, does)).join(' ')
}

/** A word and what it does, as one word in single quotes. */
function described(word: string, does: string): string {
  return `'${`${word}:${does.replaceAll(':', '\\:')}`.replaceAll("'", "'\\''")}'`
}
