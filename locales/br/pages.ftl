# As páginas em torno da aba.

app-name = Bindery

## A refusal or a failure

message-title-alert = Não funcionou
message-title-status = Feito
try-again = Tentar de novo
message-typed = Isto é o que você tinha digitado:

## Installation

install-title = O Bindery está sendo instalado
install-text = A aba foi adicionada aos cartões do seu CRM. Um momento, o aplicativo vai abrir.
install-noscript = Para concluir a instalação, o Bitrix24 precisa de JavaScript. Ative-o no navegador e abra esta página de novo.
install-stuck = O Bitrix24 ainda não confirmou a instalação. Recarregue a página; se não adiantar, abra o aplicativo pelo menu à esquerda.

## Main page

main-lead = O Bindery adiciona uma aba aos cartões do seu CRM. Ela mostra quem está vinculado ao cartão e permite alterar isso.
main-how-title = Como usar
main-how-1 = Abra uma empresa, um negócio ou um lead e escolha a aba “Contatos vinculados”; em um contato, ela se chama “Empresas vinculadas”. Se ela não aparecer, procure em “Mais”.
main-how-2 = Busque por nome, telefone ou e-mail e adicione contatos. Coloque-os em ordem, marque o principal e remova quem não é mais necessário.
main-how-3 = Você vê e altera apenas o que as suas permissões no Bitrix24 permitem.
main-tabs-head = Onde está a aba
tab-there = a aba está lá
tab-missing = sem aba
main-cards = { $owner ->
    [company] Empresas
    [lead] Leads
    [deal] Negócios
    [contact] Contatos
   *[quote] Orçamentos
}

## Opened outside Bitrix24

outside-title = Abra o Bindery no Bitrix24
outside-text = Este aplicativo funciona dentro do Bitrix24.
outside-step-1 = Abra o seu Bitrix24 e entre.
outside-step-2 = Abra uma empresa, um negócio ou um lead no CRM.
outside-step-3 = Escolha a aba “Contatos vinculados”. Se ela não aparecer, procure em “Mais”.
