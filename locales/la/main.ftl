# La página principal de la aplicación, en el menú izquierdo de Bitrix24.

main-link = Acerca de la aplicación
sections-label = Secciones
section-state = Instalación
section-grants = Acceso
section-history = Historial
section-journal = Solicitudes
section-data = Datos

## For everybody

main-may-title = Qué puede hacer
main-may-who = Sus permisos en el CRM determinan lo que puede ver y cambiar allí. Un administrador de Bitrix24 puede modificarlos.

## The state of the installation

state-good = en orden
state-bad = requiere atención
state-bound = Pestañas y eventos
state-events = Eventos que escucha la aplicación
event-there = registrado
event-missing = no registrado
# $count
state-superfluous = { $count ->
    [one] Queda { $count } registro antiguo de la aplicación.
   *[other] Quedan { $count } registros antiguos de la aplicación.
}
# $version
state-version = Versión de la aplicación: { $version }.
# $version
state-recorded = Las pestañas y los eventos se registraron para la versión { $version }.
state-repair = Comprobar y reparar
state-tokens = Conexión con Bitrix24
# $count
state-people = { $count ->
    [one] { $count } persona está conectada.
   *[other] { $count } personas están conectadas.
}
# $names
state-administrators = De ellas, administradores: { $names }
state-no-administrator = No hay ningún administrador conectado.
state-renewed = Última renovación:
# $count
state-troubled = { $count ->
    [one] { $count } conexión no se pudo renovar la última vez.
   *[other] { $count } conexiones no se pudieron renovar la última vez.
}
# $count
state-ended = { $count ->
    [one] La conexión de { $count } persona ha terminado. Volverá cuando esa persona abra la aplicación.
   *[other] Las conexiones de { $count } personas han terminado. Volverán cuando esas personas abran la aplicación.
}
state-renew = Renovar mi conexión
state-limits = Límites de Bitrix24 en las últimas 24 horas
state-limits-none = ninguno alcanzado
state-limits-met = alcanzados
state-limit-last = última vez:
state-limits-hint = Cuando Bitrix24 está ocupado, la aplicación espera y pide que se intente de nuevo. No hay nada que reparar.

## History and requests

filter-kind = Tipo de ficha
filter-record = ID de la ficha
filter-user = ID del usuario
filter-change = Tipo de cambio
filter-from = Desde el día (UTC)
filter-to = Hasta el día (UTC)
filter-any = cualquiera
filter-method = Método
filter-request = ID de la solicitud
filter-failed = solo las fallidas
filter-show = Mostrar
filter-nothing = No se encontró nada.
export = Descargar como CSV
# $count
export-hint = El archivo contiene los últimos cambios que encuentra el filtro (como máximo { $count }), con ID y sin nombres.
journal-hint = Lo que la aplicación pidió a Bitrix24 y lo que este respondió. Los nombres, teléfonos, direcciones y secretos se quitan antes de guardar nada.
journal-no-answer = sin respuesta
# $count
journal-took = { $count } ms

## Data

data-kept = Qué se guarda y durante cuánto tiempo
data-stored = Qué se guarda ahora sobre este Bitrix24
stored-portal = La dirección de su Bitrix24, lo que está instalado en él y los nombres de los campos del CRM
stored-people = Quién puede hacer qué y quién quiere páginas oscuras, por ID de personas y departamentos
stored-events = Mensajes de Bitrix24 sobre la instalación y eliminación de la aplicación, cifrados
stored-tokens = Tokens con los que la aplicación consulta a Bitrix24 en nombre de quienes la abrieron, cifrados
stored-changes = El historial: quién vinculó, desvinculó o creó qué fichas, quién cambió el acceso y cuándo, por ID
stored-journal = El registro de solicitudes a Bitrix24: métodos, ID y horas, sin nombres ni contenidos
stored-sessions = Sesiones de quienes iniciaron sesión fuera de Bitrix24
# $days, $hours
kept-until = Mientras la aplicación esté instalada y { $days } días más; { $hours } horas si se pidió eliminar sus datos
kept-tokens = Mientras la aplicación esté instalada; los dos más recientes de cada persona
# $days
kept-days = { $days } días
# $days
kept-events = Hasta que se procesen; { $days } días si eso falla
# $hours
kept-hours = { $hours } horas
# $table
table-name = { $table ->
    [sessions] Sesiones
    [chains] Tokens
    [changes] Cambios
    [events] Eventos de Bitrix24 en espera
    [inbox_leases] Eventos en proceso
    [preferences] Elecciones de páginas oscuras
    [creations] Contactos nuevos del último día
    [policy_changes] Cambios de acceso
    [portals] Instalaciones
    [journal] Solicitudes en el registro
   *[other] { $table }
}
erase-title = Borrar todo
erase-what = Esto elimina, de inmediato y para siempre, todo lo que la aplicación ha guardado sobre este Bitrix24. Su CRM queda como está.
erase-then = Las pestañas permanecen en las fichas hasta que se desinstale la aplicación. Desinstálela después: si alguien la abre antes, este Bitrix24 volverá a ser conocido.
# $host
erase-confirm = Para confirmar, escriba la dirección { $host }
erase = Borrar todo

## Who may do what

grants-everybody = Todos en este Bitrix24 pueden abrir la pestaña y cambiar quién está vinculado.
grants-lead = Aquí los administradores deciden quién ve la pestaña y quién puede cambiar vínculos con ella. También cuentan los permisos del CRM, y los administradores siempre pueden hacerlo todo. Un cambio vale para todos desde su próximo clic.
grants-all-cards = Todas las fichas
grants-see = Quién puede ver
grants-change = Quién puede cambiar
grants-is-everybody = Todos
grants-is-nobody = Solo administradores
grants-is-these = Los administradores y estos:
grants-to-everybody = Permitir a todos
grants-to-nobody = Solo administradores
grants-means-everybody = significa todos
grants-code = Código de acceso
grants-code-hint = Códigos de acceso tal como los escribe Bitrix24: U7 es la persona 7 (IU7 como empleado), D5 el departamento 5, DR5 este con todos sus subdepartamentos, G9 el grupo 9, SG9 el grupo de trabajo 9. AU y G2 significan todos.
grants-add = Agregar
grants-choose = Elegir…
# $name
grants-remove = Quitar { $name }
grants-own = Otras reglas para un tipo de ficha:
grants-common = Las mismas reglas que para todas las fichas
may-lead = Los administradores de su Bitrix24 deciden quién puede usar la pestaña. Usted puede:
may-change = ver y cambiar
may-see = ver, sin cambiar
may-nothing = sin acceso

## The operator's documents, where the operator has written none

privacy-title = Privacidad
privacy-lead = El operador de este servidor no ha publicado una política de privacidad propia. Esto es lo que hace el software.
privacy-not-stored = Los nombres, teléfonos, direcciones de correo y todo lo demás de su CRM se leen de Bitrix24 cuando alguien los consulta, se le muestran y no se guardan.
privacy-use = Qué se hace con ello
privacy-use-rights = La aplicación consulta a Bitrix24 con los permisos de la persona que hace clic. No muestra a nadie lo que no pueda ver allí.
privacy-use-nobody = No se transmite nada a nadie más que a su Bitrix24 y sus servidores de autorización. No hay estadísticas, publicidad ni contenido de terceros.
privacy-use-cookie = Dentro de Bitrix24 la aplicación no usa cookies. Quien inicia sesión fuera recibe una, con un número aleatorio, que termina con la sesión.
privacy-use-log = El registro del servidor contiene horas, direcciones de páginas e ID, sin nombres ni contenidos. El operador decide cuánto tiempo se conservan el registro y las copias de seguridad.
privacy-erase = Cómo borrarlo
privacy-erase-how = Un administrador de su Bitrix24 abre la aplicación desde el menú de la izquierda, va a “Datos” y borra todo. Desinstalar la aplicación pone fin de inmediato a todo acceso; lo guardado se borra tras los plazos indicados arriba.
license-title = Condiciones de uso
license-lead = El operador de este servidor no ha publicado condiciones de uso propias. El software tiene esta licencia:
