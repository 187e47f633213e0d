# As páginas para quem chega sem o Bitrix24 em volta.

## Signing in

login-title = Entrar no Bindery
login-lead = O Bindery usa o seu Bitrix24: você entra lá e volta logo em seguida.
login-address = Endereço do seu Bitrix24
login-hint = Como aparece no navegador quando o Bitrix24 está aberto, por exemplo company.bitrix24.com.br
login-submit = Continuar para o Bitrix24
login-again = Entrar
login-portals = Sessões abertas
login-other = Outro Bitrix24
choose-title = Qual Bitrix24?
choose-lead = Você entrou em mais de um Bitrix24. Escolha aquele em que deseja trabalhar.
sign-out = Sair
open-again = Abrir de novo
outside-sign-in = Ou entre aqui e trabalhe fora da janela do Bitrix24

## The list of records

open-in-portal = Abrir no Bitrix24
bar-label = Bindery
records-kinds = Tipos de cartões
records-find = { $owner ->
    [company] Buscar empresa por nome
    [lead] Buscar lead por título
    [deal] Buscar negócio por título
    [contact] Buscar contato por nome, telefone ou e-mail
   *[quote] Buscar orçamento por título
}
records-find-all = Mostrar tudo
records-none = Não há nada aqui que você possa ver.
# $query
records-nothing = Nada corresponde a “{ $query }”. Tente uma parte do nome.
records-end = Não há mais nada.
records-next = Próxima página
records-first = Primeira página
# $id
record-unnamed = { $owner ->
    [company] Empresa #{ $id }
    [lead] Lead #{ $id }
    [deal] Negócio #{ $id }
    [contact] Contato #{ $id }
   *[quote] Orçamento #{ $id }
}
