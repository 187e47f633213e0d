# La pestaña. Las claves se explican en locales/en/card.ftl.

tab-title = { $bound ->
    [company] Compañías vinculadas
   *[contact] Contactos vinculados
}
owner-name = { $owner ->
    [company] Compañía
    [lead] Prospecto
    [deal] Negociación
    [contact] Contacto
   *[quote] Cotización
}
refresh = Actualizar
dark = Colores oscuros

## Names

# $id
unnamed = { $bound ->
    [company] Compañía #{ $id }
   *[contact] Contacto #{ $id }
}
# $id
unreadable = { $bound ->
    [company] Compañía #{ $id }: no tiene permiso para verla
   *[contact] Contacto #{ $id }: no tiene permiso para verlo
}
# $id
unclear = { $bound ->
    [company] Compañía #{ $id }: oculta para usted o eliminada
   *[contact] Contacto #{ $id }: oculto para usted o eliminado
}
# $id
no-more = { $bound ->
    [company] Compañía #{ $id }: ya no existe
   *[contact] Contacto #{ $id }: ya no existe
}
no-more-hint = Solo queda el vínculo. Puede quitarlo.
check = Comprobar
unreadable-hint = { $bound ->
    [company] No tiene permiso para ver esta compañía, así que no puede moverla ni quitarla.
   *[contact] No tiene permiso para ver este contacto, así que no puede moverlo ni quitarlo.
}
# $count: how many more names there are
and-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}

## Search

search-label = { $bound ->
    [company] Agregar una compañía: buscar por nombre
   *[contact] Agregar un contacto: buscar por nombre, teléfono o correo
}
search = Buscar
results-title = Resultados
search-more = Estos son los 50 primeros. Escriba más del nombre para acotar la búsqueda.
choose-in-portal = Elegir en Bitrix24

## A pasted list

paste-title = Pegar una lista
paste-label = Nombres, teléfonos, direcciones de correo o ID: uno por línea o separados por comas
paste-submit = Buscarlos
paste-missing = No encontrados
# $text: the entry of the list
paste-maybe = Quizás sea “{ $text }”

## Somebody new

create-title = { $bound ->
    [company] Crear una compañía
   *[contact] Crear un contacto
}
create-name = { $bound ->
    [company] Nombre de la compañía
   *[contact] Nombre
}
create-last-name = Apellido
create-post = Cargo
create-submit = Crear y agregar
alike-title = Ya en Bitrix24
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = { $count ->
    [one] Hay { $count } ficha más con este teléfono o correo, pero no tiene permiso para verla.
   *[other] Hay { $count } fichas más con este teléfono o correo, pero no tiene permiso para verlas.
}
add-instead = Agregar esta ficha
create-anyway = Crear de todos modos
created-title = Creado, pero aún no agregado

## Copying another record's list

copy-title = Copiar de otra ficha
copy-kind = Tipo de ficha
copy-label = Nombre o número
copy-show = Mostrar su lista
# $count
copy-unseen = No se muestran porque no tiene permiso para verlos: { $count }
# $limit
copy-steps = Se agregan como máximo { $limit } a la vez. Los primeros están marcados; después, los demás se muestran aquí de nuevo.

## Adding

linked-already = Ya está en la lista
add = Agregar
add-selected = Agregar seleccionados
add-main-title = Compañía principal de los contactos que tienen otra
add-keep = No cambiarla
add-take = Hacer de esta su compañía principal
add-keep-hint = Su compañía principal queda como está
other-main-company = Compañía principal: otra
# $name
main-company-is = Compañía principal: { $name }

## The list

primary = { $owner ->
    [company] compañía principal de este contacto
    [contact] compañía principal
   *[other] contacto principal
}
make-primary = { $owner ->
    [company] Hacer compañía principal del contacto
    [contact] Hacer compañía principal
   *[other] Hacer contacto principal
}
move-up = Subir
move-down = Bajar
move = Mover
move-hint = Arrastre o use las flechas. Intro o la barra espaciadora toma y suelta; Escape devuelve a su lugar.
# $name, $place, $count: filled in by the page's script
moved-to = { $name }: posición { $place } de { $count }
sort-by-name = Ordenar por nombre
remove = Quitar
select = Seleccionar
remove-selected = Quitar seleccionados
head-phone = Teléfono
head-email = Correo
head-bound = { $bound ->
    [company] Compañía
   *[contact] Contacto
}
head-primary = { $owner ->
    [company] Compañía principal
    [contact] Compañía principal
   *[other] Principal
}
head-order = Orden
last-active = Última actividad
# $day, $month (1 to 12), $year
day = { $month ->
    [1] { $day } ene { $year }
    [2] { $day } feb { $year }
    [3] { $day } mar { $year }
    [4] { $day } abr { $year }
    [5] { $day } may { $year }
    [6] { $day } jun { $year }
    [7] { $day } jul { $year }
    [8] { $day } ago { $year }
    [9] { $day } sept { $year }
    [10] { $day } oct { $year }
    [11] { $day } nov { $year }
   *[12] { $day } dic { $year }
}

## Everything about one of them

details = Detalles
details-phones = Teléfonos
details-emails = Correos
details-companies = Compañías
details-main = compañía principal
details-none = sin datos
details-close = Cerrar
call = Llamar
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] trabajo
    [MOBILE] móvil
    [HOME] casa
    [FAX] fax
    [MAILING] boletines
   *[OTHER] otro
}

empty = { $bound ->
    [company] Aún no hay compañías vinculadas
   *[contact] Aún no hay contactos vinculados
}
empty-hint = { $bound ->
    [company] Busque una compañía arriba y agréguela.
   *[contact] Busque un contacto arriba y agréguelo.
}

## Choosing the whole set

set-title = Elegir quién se queda
set-hint = { $bound ->
    [company] Las compañías marcadas permanecen en la lista o se agregan a ella; las demás se quitan. Las compañías que usted no puede ver permanecen.
   *[contact] Los contactos marcados permanecen en la lista o se agregan a ella; los demás se quitan. Los contactos que usted no puede ver permanecen.
}
set-bound = Ahora en la lista
set-found = Resultados de la búsqueda
set-primary = { $bound ->
    [company] Compañía principal
   *[contact] Contacto principal
}
set-primary-keep = No cambiar
set-submit = Guardar la lista

## Removing all

clear-title = Quitar todo
# $count
clear-hint = { $bound ->
    [company] { $count ->
        [one] Se quitará de la lista { $count } compañía. La compañía en sí permanece en el CRM.
       *[other] Se quitarán de la lista { $count } compañías. Las compañías en sí permanecen en el CRM.
    }
   *[contact] { $count ->
        [one] Se quitará de la lista { $count } contacto. El contacto en sí permanece en el CRM.
       *[other] Se quitarán de la lista { $count } contactos. Los contactos en sí permanecen en el CRM.
    }
}
clear-submit = Sí, quitar todo

## Repeat leads

repeat-hint = Vincular contactos aquí no convierte este prospecto en repetido.
repeat-submit = Convertir en prospecto repetido

## The main company

question-title = Contactos cuya compañía principal cambiaría
question-yes = Continuar y hacer de esta su compañía principal
question-no = Cancelar

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] agregar
    [remove] quitar
    [order] nuevo orden
    [primary] nueva marca de principal
    [clear] quitar todo
    [undo] deshacer
    [repeat] prospecto repetido
   *[set] nueva lista
}

## History and undo

history-title = Historial
history-show = Mostrar los cambios
history-older = Cambios anteriores
history-newest = Cambios más recientes
history-empty = Aquí no se ha cambiado nada en los últimos 90 días.
history-you = Usted
# $id
history-user = Usuario #{ $id }
history-sides = Antes y después
history-before = Antes
history-after = Después
history-nobody = { $bound ->
    [company] Ninguna compañía
   *[contact] Nadie
}
history-unknown = No se sabe cómo era la lista entonces.
history-unsure = se perdió la respuesta
history-cut-off = interrumpido
history-intended = sin terminar
undo = Deshacer

difference-title = Qué ha cambiado desde entonces
# $names
diff-added = Se agregó: { $names }
# $names
diff-removed = Se quitó: { $names }
# $names
diff-moved = Se movió: { $names }
# $names
diff-marked = { $owner ->
    [company] Esta es la compañía principal de: { $names }
    [contact] Compañía principal: { $names }
   *[other] Contacto principal: { $names }
}
# $names, $from and $to: names of companies
diff-main = Compañía principal de { $names }: antes { $from }, ahora { $to }
diff-no-company = ninguna
diff-nothing = La lista quedó como estaba.
# $names
diff-named = Para: { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = Ya en la lista: { $names }.
# $names
unlinked-before = Ya no en la lista: { $names }.

## What a conflict comes to

conflict-since = Otra persona cambió la lista después, así que no se deshizo nada. Así está ahora.
conflict-both = Otra persona cambió la lista mientras se guardaba su cambio: ahora contiene ambos. Revísela, por favor.
# $names, $count
conflict-again = { $count ->
    [one] Se había quitado entretanto y vuelve a estar en la lista: { $names }.
   *[other] Se habían quitado entretanto y vuelven a estar en la lista: { $names }.
}
# $names
conflict-moved = Esta es ahora la compañía principal de { $names }.
