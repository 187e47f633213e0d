# A página principal do aplicativo, no menu esquerdo do Bitrix24.

main-link = Sobre o aplicativo
sections-label = Seções
section-state = Instalação
section-grants = Acesso
section-history = Histórico
section-journal = Solicitações
section-data = Dados

## For everybody

main-may-title = O que você pode fazer
main-may-who = As suas permissões no CRM definem o que você vê e altera ali. Um administrador do Bitrix24 pode mudá-las.

## The state of the installation

state-good = em ordem
state-bad = requer atenção
state-bound = Abas e eventos
state-events = Eventos que o aplicativo escuta
event-there = registrado
event-missing = não registrado
# $count
state-superfluous = { $count ->
    [one] Restou { $count } registro antigo do aplicativo.
   *[other] Restaram { $count } registros antigos do aplicativo.
}
# $version
state-version = Versão do aplicativo: { $version }.
# $version
state-recorded = As abas e os eventos foram registrados para a versão { $version }.
state-repair = Verificar e reparar
state-tokens = Conexão com o Bitrix24
# $count
state-people = { $count ->
    [one] { $count } pessoa conectada.
   *[other] { $count } pessoas conectadas.
}
# $names
state-administrators = Entre elas, administradores: { $names }
state-no-administrator = Nenhum administrador está conectado.
state-renewed = Última renovação:
# $count
state-troubled = { $count ->
    [one] { $count } conexão não pôde ser renovada da última vez.
   *[other] { $count } conexões não puderam ser renovadas da última vez.
}
# $count
state-ended = { $count ->
    [one] A conexão de { $count } pessoa terminou. Ela volta quando essa pessoa abrir o aplicativo.
   *[other] As conexões de { $count } pessoas terminaram. Elas voltam quando essas pessoas abrirem o aplicativo.
}
state-renew = Renovar minha conexão
state-limits = Limites do Bitrix24 nas últimas 24 horas
state-limits-none = nenhum atingido
state-limits-met = atingidos
state-limit-last = última vez:
state-limits-hint = Quando o Bitrix24 está ocupado, o aplicativo espera e pede que se tente de novo. Não há nada a reparar.

## History and requests

filter-kind = Tipo de cartão
filter-record = ID do cartão
filter-user = ID do usuário
filter-change = Tipo de alteração
filter-from = Do dia (UTC)
filter-to = Até o dia (UTC)
filter-any = qualquer
filter-method = Método
filter-request = ID da solicitação
filter-failed = apenas as que falharam
filter-show = Mostrar
filter-nothing = Nada foi encontrado.
export = Baixar como CSV
# $count
export-hint = O arquivo contém as alterações mais recentes que o filtro encontra (no máximo { $count }), com IDs e sem nomes.
journal-hint = O que o aplicativo pediu ao Bitrix24 e o que ele respondeu. Nomes, telefones, endereços e segredos são retirados antes de qualquer gravação.
journal-no-answer = sem resposta
# $count
journal-took = { $count } ms

## Data

data-kept = O que é guardado e por quanto tempo
data-stored = O que está guardado agora sobre este Bitrix24
stored-portal = O endereço do seu Bitrix24, o que está instalado nele e os nomes dos campos do CRM
stored-people = Quem pode fazer o quê e quem quer páginas escuras, pelos IDs de pessoas e departamentos
stored-events = Mensagens do Bitrix24 sobre a instalação e a remoção do aplicativo, criptografadas
stored-tokens = Tokens com que o aplicativo consulta o Bitrix24 em nome das pessoas que o abriram, criptografados
stored-changes = O histórico: quem vinculou, desvinculou ou criou quais cartões, quem alterou o acesso e quando, por IDs
stored-journal = O registro de solicitações ao Bitrix24: métodos, IDs e horários, sem nomes nem conteúdos
stored-sessions = Sessões das pessoas que entraram fora do Bitrix24
# $days, $hours
kept-until = Enquanto o aplicativo estiver instalado e por mais { $days } dias; { $hours } horas se foi pedida a exclusão dos dados
kept-tokens = Enquanto o aplicativo estiver instalado; os dois mais recentes de cada pessoa
# $days
kept-days = { $days } dias
# $days
kept-events = Até serem processadas; { $days } dias se isso falhar
# $hours
kept-hours = { $hours } horas
# $table
table-name = { $table ->
    [sessions] Sessões
    [chains] Tokens
    [changes] Alterações
    [events] Eventos do Bitrix24 em espera
    [inbox_leases] Eventos em processamento
    [preferences] Escolhas de páginas escuras
    [creations] Contatos novos do último dia
    [policy_changes] Alterações de acesso
    [portals] Instalações
    [journal] Solicitações no registro
   *[other] { $table }
}
erase-title = Apagar tudo
erase-what = Isto exclui, imediatamente e para sempre, tudo o que o aplicativo guardou sobre este Bitrix24. O seu CRM fica como está.
erase-then = As abas ficam nos cartões até o aplicativo ser desinstalado. Desinstale-o depois: se alguém o abrir antes, este Bitrix24 voltará a ser conhecido.
# $host
erase-confirm = Para confirmar, digite o endereço { $host }
erase = Apagar tudo

## Who may do what

grants-everybody = Todos neste Bitrix24 podem abrir a aba e alterar quem está vinculado.
grants-lead = Aqui os administradores decidem quem vê a aba e quem pode alterar vínculos com ela. As permissões no CRM também valem, e os administradores sempre podem fazer tudo. Uma alteração vale para todos a partir do próximo clique.
grants-all-cards = Todos os cartões
grants-see = Quem pode ver
grants-change = Quem pode alterar
grants-is-everybody = Todos
grants-is-nobody = Apenas administradores
grants-is-these = Os administradores e estes:
grants-to-everybody = Permitir a todos
grants-to-nobody = Apenas administradores
grants-means-everybody = significa todos
grants-code = Código de acesso
grants-code-hint = Códigos de acesso como o Bitrix24 os escreve: U7 é a pessoa 7 (IU7 como funcionário), D5 o departamento 5, DR5 ele com todos os subdepartamentos, G9 o grupo 9, SG9 o grupo de trabalho 9. AU e G2 significam todos.
grants-add = Adicionar
grants-choose = Escolher…
# $name
grants-remove = Remover { $name }
grants-own = Outras regras para um tipo de cartão:
grants-common = As mesmas regras de todos os cartões
may-lead = Os administradores do seu Bitrix24 decidem quem pode usar a aba. Você pode:
may-change = ver e alterar
may-see = ver, sem alterar
may-nothing = sem acesso

## The operator's documents, where the operator has written none

privacy-title = Privacidade
privacy-lead = O operador deste servidor não publicou uma política de privacidade própria. Isto é o que o software faz.
privacy-not-stored = Nomes, telefones, endereços de e-mail e tudo o mais no seu CRM são lidos do Bitrix24 quando alguém os consulta, são mostrados a essa pessoa e não são guardados.
privacy-use = O que é feito com isso
privacy-use-rights = O aplicativo consulta o Bitrix24 com as permissões da pessoa que clica. Ele não mostra a ninguém o que essa pessoa não possa ver ali.
privacy-use-nobody = Nada é repassado a ninguém além do seu Bitrix24 e dos servidores de autorização dele. Não há estatísticas, publicidade nem conteúdo de terceiros.
privacy-use-cookie = Dentro do Bitrix24 o aplicativo não usa cookies. Quem entra por fora recebe um, com um número aleatório, que termina com a sessão.
privacy-use-log = O log do servidor contém horários, endereços de páginas e IDs, sem nomes nem conteúdos. O operador decide por quanto tempo o log e os backups são guardados.
privacy-erase = Como apagar
privacy-erase-how = Um administrador do seu Bitrix24 abre o aplicativo pelo menu à esquerda, vai a “Dados” e apaga tudo. Desinstalar o aplicativo encerra todo acesso de imediato; o que está guardado é apagado após os prazos acima.
license-title = Termos de uso
license-lead = O operador deste servidor não publicou termos de uso próprios. O software tem esta licença:
