import type { Command } from '../call/command.ts'
import { flagNames } from './flag-names.ts'

/** Completion for bash: commands, flags, the ids of guides; files elsewhere. */
export function bashScript(mainJob: Command, commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name)
  const taking = (word: string) =>
    commands.flatMap(({ name, takes }) => (takes.includes(word) ? [name] : [])).join('|')
  const flagsOf = commands.map(
    (command) => `      ${command.name}) words='${flagNames(command).join(' ')}' ;;`,
  )
  return `# Completion of unstuck for bash: source <(unstuck completion bash)
_unstuck() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command='' word words=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${names.join('|')}) command="$word"; break ;;
    esac
  done
  if [[ "$previous" == --guide ]]; then
    words="$(unstuck show --ids 2>/dev/null)"
  elif [[ "$previous" == --rules || "$previous" == --session ]]; then
    words=''
  elif [[ "$current" == -* ]]; then
    case "$command" in
${flagsOf.join('\n')}
      *) words='${flagNames(mainJob).join(' ')}' ;;
    esac
  else
    case "$command" in
      ${taking('GUIDE')}) words="$(unstuck show --ids 2>/dev/null)" ;;
      ${taking('SHELL')}) words='bash zsh fish' ;;
      '') words='${names.join(' ')}' ;;
    esac
  fi
  COMPREPLY=()
  while IFS='' read -r word; do
    [[ -n "$word" ]] && COMPREPLY+=("$word")
  done < <(compgen -W "$words" -- "$current")
}
complete -o bashdefault -o default -F _unstuck unstuck
`
}
