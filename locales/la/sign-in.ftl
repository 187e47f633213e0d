# Las páginas para quienes llegan sin Bitrix24 alrededor.

## Signing in

login-title = Iniciar sesión en Bindery
login-lead = Bindery usa su Bitrix24: inicie sesión allí y volverá enseguida.
login-address = Dirección de su Bitrix24
login-hint = Tal como aparece en el navegador cuando Bitrix24 está abierto, por ejemplo company.bitrix24.es
login-submit = Continuar a Bitrix24
login-again = Iniciar sesión
login-portals = Sesiones iniciadas
login-other = Otro Bitrix24
choose-title = ¿Qué Bitrix24?
choose-lead = Ha iniciado sesión en más de un Bitrix24. Elija aquel en el que desea trabajar.
sign-out = Cerrar sesión
open-again = Volver a abrir
outside-sign-in = O inicie sesión aquí y trabaje fuera de la ventana de Bitrix24

## The list of records

open-in-portal = Abrir en Bitrix24
bar-label = Bindery
records-kinds = Tipos de fichas
records-find = { $owner ->
    [company] Buscar una compañía por nombre
    [lead] Buscar un prospecto por título
    [deal] Buscar una negociación por título
    [contact] Buscar un contacto por nombre, teléfono o correo
   *[quote] Buscar una cotización por título
}
records-find-all = Mostrar todo
records-none = Aquí no hay nada que usted pueda ver.
# $query
records-nothing = Nada coincide con “{ $query }”. Pruebe con una parte del nombre.
records-end = No hay nada más.
records-next = Página siguiente
records-first = Primera página
# $id
record-unnamed = { $owner ->
    [company] Compañía #{ $id }
    [lead] Prospecto #{ $id }
    [deal] Negociación #{ $id }
    [contact] Contacto #{ $id }
   *[quote] Cotización #{ $id }
}
