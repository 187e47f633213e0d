# Las páginas que rodean la pestaña.

app-name = Bindery

## A refusal or a failure

message-title-alert = No ha funcionado
message-title-status = Hecho
try-again = Intentar de nuevo
message-typed = Esto es lo que había escrito:

## Installation

install-title = Se está instalando Bindery
install-text = La pestaña se agregó a las fichas de su CRM. Un momento, la aplicación está por abrirse.
install-noscript = Para terminar la instalación, Bitrix24 necesita JavaScript. Actívelo en su navegador y vuelva a abrir esta página.
install-stuck = Bitrix24 aún no ha confirmado la instalación. Recargue la página; si no ayuda, abra la aplicación desde el menú de la izquierda.

## Main page

main-lead = Bindery agrega una pestaña a las fichas de su CRM. Muestra quién está vinculado a la ficha y permite cambiarlo.
main-how-title = Cómo se usa
main-how-1 = Abra una compañía, una negociación o un prospecto y elija la pestaña “Contactos vinculados”; en un contacto se llama “Compañías vinculadas”. Si no se ve, mire en “Más”.
main-how-2 = Busque por nombre, teléfono o correo y agregue contactos. Ordénelos, marque el principal y quite los que ya no necesite.
main-how-3 = Solo verá y cambiará lo que permitan sus permisos en Bitrix24.
main-tabs-head = Dónde está la pestaña
tab-there = la pestaña está
tab-missing = sin pestaña
main-cards = { $owner ->
    [company] Compañías
    [lead] Prospectos
    [deal] Negociaciones
    [contact] Contactos
   *[quote] Cotizaciones
}

## Opened outside Bitrix24

outside-title = Abra Bindery en Bitrix24
outside-text = Esta aplicación funciona dentro de Bitrix24.
outside-step-1 = Abra su Bitrix24 e inicie sesión.
outside-step-2 = Abra una compañía, una negociación o un prospecto en el CRM.
outside-step-3 = Elija la pestaña “Contactos vinculados”. Si no se ve, mire en “Más”.
