# A aba. As chaves são explicadas em locales/en/card.ftl.

tab-title = { $bound ->
    [company] Empresas vinculadas
   *[contact] Contatos vinculados
}
owner-name = { $owner ->
    [company] Empresa
    [lead] Lead
    [deal] Negócio
    [contact] Contato
   *[quote] Orçamento
}
refresh = Atualizar
dark = Cores escuras

## Names

# $id
unnamed = { $bound ->
    [company] Empresa #{ $id }
   *[contact] Contato #{ $id }
}
# $id
unreadable = { $bound ->
    [company] Empresa #{ $id } – você não tem permissão para vê-la
   *[contact] Contato #{ $id } – você não tem permissão para vê-lo
}
# $id
unclear = { $bound ->
    [company] Empresa #{ $id } – oculta para você ou excluída
   *[contact] Contato #{ $id } – oculto para você ou excluído
}
# $id
no-more = { $bound ->
    [company] Empresa #{ $id } – não existe mais
   *[contact] Contato #{ $id } – não existe mais
}
no-more-hint = Só restou o vínculo. Você pode removê-lo.
check = Verificar
unreadable-hint = { $bound ->
    [company] Você não tem permissão para ver esta empresa, por isso não pode movê-la nem removê-la.
   *[contact] Você não tem permissão para ver este contato, por isso não pode movê-lo nem removê-lo.
}
# $count: how many more names there are
and-more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}

## Search

search-label = { $bound ->
    [company] Adicionar empresa: buscar por nome
   *[contact] Adicionar contato: buscar por nome, telefone ou e-mail
}
search = Buscar
results-title = Resultados
search-more = Estes são os 50 primeiros. Digite mais do nome para refinar a busca.
choose-in-portal = Escolher no Bitrix24

## A pasted list

paste-title = Colar uma lista
paste-label = Nomes, telefones, endereços de e-mail ou IDs: um por linha ou separados por vírgulas
paste-submit = Procurar
paste-missing = Não encontrados
# $text: the entry of the list
paste-maybe = Talvez seja “{ $text }”

## Somebody new

create-title = { $bound ->
    [company] Criar empresa
   *[contact] Criar contato
}
create-name = { $bound ->
    [company] Nome da empresa
   *[contact] Nome
}
create-last-name = Sobrenome
create-post = Cargo
create-submit = Criar e adicionar
alike-title = Já no Bitrix24
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = { $count ->
    [one] Há mais { $count } cartão com este telefone ou e-mail, mas você não tem permissão para vê-lo.
   *[other] Há mais { $count } cartões com este telefone ou e-mail, mas você não tem permissão para vê-los.
}
add-instead = Adicionar este cartão
create-anyway = Criar mesmo assim
created-title = Criado, mas ainda não adicionado

## Copying another record's list

copy-title = Copiar de outro cartão
copy-kind = Tipo de cartão
copy-label = Nome ou número
copy-show = Mostrar a lista dele
# $count
copy-unseen = Não exibidos, porque você não tem permissão para vê-los: { $count }
# $limit
copy-steps = No máximo { $limit } são adicionados de cada vez. Os primeiros estão marcados; depois, os outros aparecem aqui de novo.

## Adding

linked-already = Já está na lista
add = Adicionar
add-selected = Adicionar selecionados
add-main-title = Empresa principal dos contatos que têm outra
add-keep = Não alterar
add-take = Tornar esta a empresa principal deles
add-keep-hint = A empresa principal do contato continua a mesma
other-main-company = Empresa principal: outra
# $name
main-company-is = Empresa principal: { $name }

## The list

primary = { $owner ->
    [company] empresa principal deste contato
    [contact] empresa principal
   *[other] contato principal
}
make-primary = { $owner ->
    [company] Tornar empresa principal do contato
    [contact] Tornar empresa principal
   *[other] Tornar contato principal
}
move-up = Mover para cima
move-down = Mover para baixo
move = Mover
move-hint = Arraste ou use as setas. Enter ou a barra de espaço pega e solta; Esc devolve ao lugar.
# $name, $place, $count: filled in by the page's script
moved-to = { $name }: posição { $place } de { $count }
sort-by-name = Ordenar por nome
remove = Remover
select = Selecionar
remove-selected = Remover selecionados
head-phone = Telefone
head-email = E-mail
head-bound = { $bound ->
    [company] Empresa
   *[contact] Contato
}
head-primary = { $owner ->
    [company] Empresa principal
    [contact] Empresa principal
   *[other] Principal
}
head-order = Ordem
last-active = Última atividade
# $day, $month (1 to 12), $year
day = { $month ->
    [1] { $day } jan. { $year }
    [2] { $day } fev. { $year }
    [3] { $day } mar. { $year }
    [4] { $day } abr. { $year }
    [5] { $day } mai. { $year }
    [6] { $day } jun. { $year }
    [7] { $day } jul. { $year }
    [8] { $day } ago. { $year }
    [9] { $day } set. { $year }
    [10] { $day } out. { $year }
    [11] { $day } nov. { $year }
   *[12] { $day } dez. { $year }
}

## Everything about one of them

details = Detalhes
details-phones = Telefones
details-emails = E-mails
details-companies = Empresas
details-main = empresa principal
details-none = sem dados
details-close = Fechar
call = Ligar
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] trabalho
    [MOBILE] celular
    [HOME] residencial
    [FAX] fax
    [MAILING] mala direta
   *[OTHER] outro
}

empty = { $bound ->
    [company] Ainda não há empresas vinculadas
   *[contact] Ainda não há contatos vinculados
}
empty-hint = { $bound ->
    [company] Busque uma empresa acima e adicione-a.
   *[contact] Busque um contato acima e adicione-o.
}

## Choosing the whole set

set-title = Escolher quem fica
set-hint = { $bound ->
    [company] As empresas marcadas ficam na lista ou entram nela; todas as outras são removidas. As empresas que você não pode ver ficam.
   *[contact] Os contatos marcados ficam na lista ou entram nela; todos os outros são removidos. Os contatos que você não pode ver ficam.
}
set-bound = Na lista agora
set-found = Resultados da busca
set-primary = { $bound ->
    [company] Empresa principal
   *[contact] Contato principal
}
set-primary-keep = Não alterar
set-submit = Salvar a lista

## Removing all

clear-title = Remover tudo
# $count
clear-hint = { $bound ->
    [company] { $count ->
        [one] { $count } empresa será removida da lista. A empresa em si permanece no CRM.
       *[other] { $count } empresas serão removidas da lista. As empresas em si permanecem no CRM.
    }
   *[contact] { $count ->
        [one] { $count } contato será removido da lista. O contato em si permanece no CRM.
       *[other] { $count } contatos serão removidos da lista. Os contatos em si permanecem no CRM.
    }
}
clear-submit = Sim, remover tudo

## Repeat leads

repeat-hint = Vincular contatos aqui não torna este lead repetido.
repeat-submit = Tornar lead repetido

## The main company

question-title = Contatos cuja empresa principal mudaria
question-yes = Continuar e tornar esta a empresa principal
question-no = Cancelar

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] adição
    [remove] remoção
    [order] nova ordem
    [primary] nova marcação de principal
    [clear] remoção de tudo
    [undo] desfazer
    [repeat] lead repetido
   *[set] nova lista
}

## History and undo

history-title = Histórico
history-show = Mostrar as alterações
history-older = Alterações mais antigas
history-newest = Alterações mais recentes
history-empty = Nada foi alterado aqui nos últimos 90 dias.
history-you = Você
# $id
history-user = Usuário #{ $id }
history-sides = Antes e depois
history-before = Antes
history-after = Depois
history-nobody = { $bound ->
    [company] Nenhuma empresa
   *[contact] Ninguém
}
history-unknown = Não se sabe como era a lista naquele momento.
history-unsure = a resposta se perdeu
history-cut-off = interrompida
history-intended = não concluída
undo = Desfazer

difference-title = O que mudou desde então
# $names
diff-added = Adições: { $names }
# $names
diff-removed = Remoções: { $names }
# $names
diff-moved = Mudanças de posição: { $names }
# $names
diff-marked = { $owner ->
    [company] Esta é a empresa principal de: { $names }
    [contact] Empresa principal: { $names }
   *[other] Contato principal: { $names }
}
# $names, $from and $to: names of companies
diff-main = Empresa principal de { $names }: antes { $from }, agora { $to }
diff-no-company = nenhuma
diff-nothing = A lista continuou como estava.
# $names
diff-named = Para: { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = Já na lista: { $names }.
# $names
unlinked-before = Já fora da lista: { $names }.

## What a conflict comes to

conflict-since = Outra pessoa alterou a lista depois disso, por isso nada foi desfeito. É assim que ela está agora.
conflict-both = Outra pessoa alterou a lista enquanto a sua alteração era salva: agora ela contém as duas alterações. Confira a lista.
# $names, $count
conflict-again = { $count ->
    [one] { $names }: este contato tinha sido removido nesse meio-tempo e está vinculado de novo.
   *[other] { $names }: estes contatos tinham sido removidos nesse meio-tempo e estão vinculados de novo.
}
# $names
conflict-moved = Esta agora é a empresa principal de { $names }.
