# Lo que ha ocurrido. Las claves se explican en locales/en/notices.ftl.

## Done

# $names, $count
notice-added = Se agregó: { $names }.
# $names
notice-created = Se creó y agregó: { $names }.
# $names, $count
notice-already-added = Ya en la lista: { $names }. No se cambió nada.
# $names, $count
notice-removed = Se quitó: { $names }.
# $names, $count
notice-not-bound = Ya no en la lista: { $names }. No se cambió nada.
notice-ordered = El nuevo orden se guardó.
notice-unchanged = Todo está como antes: no había nada que cambiar.
# $names
notice-primary-set = { $owner ->
    [company] Esta es ahora la compañía principal de { $names }.
    [contact] { $names } es ahora la compañía principal.
   *[other] { $names } es ahora el contacto principal.
}
# $count
notice-set-done = { $bound ->
    [company] { $count ->
        [one] La lista se guardó: { $count } compañía vinculada.
       *[other] La lista se guardó: { $count } compañías vinculadas.
    }
   *[contact] { $count ->
        [one] La lista se guardó: { $count } contacto vinculado.
       *[other] La lista se guardó: { $count } contactos vinculados.
    }
}
notice-cleared = { $bound ->
    [company] Se quitaron de la lista todas las compañías.
   *[contact] Se quitaron de la lista todos los contactos.
}
notice-repeat = Ahora es un prospecto repetido.
notice-undone = El cambio se deshizo.
# $count
notice-found = { $bound ->
    [company] { $count ->
        [one] Se encontró { $count } compañía.
       *[other] Se encontraron { $count } compañías.
    }
   *[contact] { $count ->
        [one] Se encontró { $count } contacto.
       *[other] Se encontraron { $count } contactos.
    }
}
# $query, $count
notice-sources = { $count ->
    [0] Ninguna ficha que usted pueda ver coincide con “{ $query }”.
    [one] Fichas encontradas: { $count }.
   *[other] Fichas encontradas: { $count }.
}
# $name: the other record; $count: how many it has; $new: how many of them are not on this list
notice-source = { $count ->
    [0] { $name }: la lista está vacía, no hay nada que copiar.
    [one] { $name }: { $count } en su lista; de ellos, no están en esta: { $new }.
   *[other] { $name }: { $count } en su lista; de ellos, no están en esta: { $new }.
}
# $found, $all
notice-pasted = Encontrados: { $found } de { $all }.
# $query
notice-nothing-found = { $bound ->
    [company] Ninguna compañía coincide con “{ $query }”. Pruebe con una parte del nombre.
   *[contact] Ningún contacto coincide con “{ $query }”. Pruebe con una parte del nombre, del teléfono o del correo.
}

## Refused, and the person can do something about it

notice-conflict = Otra persona cambió la lista entretanto, así que no se guardó nada. Así está ahora: revísela e inténtelo de nuevo.
# $names, $count
notice-main-company = { $count ->
    [one] Con esto, la compañía pasaría a ser también la compañía principal de { $names }. Aún no se ha guardado nada.
   *[other] Con esto, la compañía pasaría a ser también la compañía principal de { $count } contactos: { $names }. Aún no se ha guardado nada.
}
# $names, $count
notice-keep-refused = { $count ->
    [one] No tiene permiso para editar a { $names }, así que no se puede agregar este contacto sin cambiar su compañía principal. Puede agregarlo y hacer de esta su compañía principal.
   *[other] No tiene permiso para editar a { $names }, así que no se pueden agregar estos contactos sin cambiar su compañía principal. Puede agregarlos y hacer de esta su compañía principal.
}
notice-hidden-people = { $bound ->
    [company] La lista contiene compañías que usted no puede ver, así que no puede vaciarla. Quite una a una las que ve o pídaselo a alguien que pueda verlas todas.
   *[contact] La lista contiene contactos que usted no puede ver, así que no puede vaciarla. Quite uno a uno los que ve o pídaselo a alguien que pueda verlos todos.
}
# $limit
notice-too-many = Es demasiado de una vez: como máximo { $limit }.
notice-bad-id = { $bound ->
    [company] El formulario indicaba una compañía que no puede existir. No se cambió nada; elija de nuevo.
   *[contact] El formulario indicaba un contacto que no puede existir. No se cambió nada; elija de nuevo.
}
notice-duplicate-id = { $bound ->
    [company] El formulario indicaba dos veces la misma compañía. No se cambió nada; inténtelo de nuevo.
   *[contact] El formulario indicaba dos veces el mismo contacto. No se cambió nada; inténtelo de nuevo.
}
notice-no-source = Esta ficha no existe o no tiene permiso para verla, así que no se puede copiar nada de ella.
notice-no-change = No existe tal cambio de esta lista. Los cambios se olvidan después de 90 días.
notice-not-undoable = Este cambio no se puede deshacer: no se sabe cómo era la lista antes o después de él.
notice-not-in-set = { $bound ->
    [company] El formulario indicaba una compañía que no está vinculada. No se cambió nada; inténtelo de nuevo.
   *[contact] El formulario indicaba un contacto que no está vinculado. No se cambió nada; inténtelo de nuevo.
}
notice-primary-not-listed = El elemento principal debe estar entre los elegidos. No se cambió nada.
notice-incomplete-order = El nuevo orden debe incluir cada elemento de la lista exactamente una vez. No se cambió nada; inténtelo de nuevo.
notice-empty-set = { $bound ->
    [company] Elija al menos una compañía. Para quitarlas todas, use “Quitar todo”.
   *[contact] Elija al menos un contacto. Para quitarlos todos, use “Quitar todo”.
}
notice-confirm-needed = Confirme que desea vaciar toda la lista.
# $field: the name of the missing form field
notice-missing-field = { $field ->
    [q] Escriba lo que desea buscar.
    [list] Pegue o escriba al menos un nombre, teléfono, dirección de correo o ID.
    [contact_id] Elija al menos un contacto.
    [company_id] Elija al menos una compañía.
    [name] { $bound ->
        [company] Escriba el nombre de la compañía.
       *[contact] Escriba un nombre o un apellido.
    }
   *[other] El formulario estaba incompleto. No se cambió nada; inténtelo de nuevo.
}
# $field: the name of the form field
notice-bad-value = { $field ->
    [phone] El teléfono debe tener al menos un dígito.
    [email] Eso no es una dirección de correo.
   *[other] El formulario tenía un valor que la aplicación no conoce. No se cambió nada; inténtelo de nuevo.
}
# $limit
notice-too-long = Es demasiado largo: caben como máximo { $limit } caracteres.
# $names, $count
notice-unreadable = { $bound ->
    [company] No tiene permiso para ver { $names }, así que no puede agregarla ni quitarla. Puede hacerlo alguien que pueda ver la compañía.
   *[contact] No tiene permiso para ver { $names }, así que no puede agregarlo ni quitarlo. Puede hacerlo alguien que pueda ver el contacto.
}
# $names
notice-hidden = { $bound ->
    [company] { $names }: la compañía existe, pero no tiene permiso para verla.
   *[contact] { $names }: el contacto existe, pero no tiene permiso para verlo.
}
# $names
notice-gone = { $bound ->
    [company] { $names }: la compañía se eliminó y ya no existe. Puede quitar el vínculo.
   *[contact] { $names }: el contacto se eliminó y ya no existe. Puede quitar el vínculo.
}
notice-alike = { $bound ->
    [company] Ya existe una compañía así, por lo que aún no se ha creado nada.
   *[contact] Ya existe un contacto así, por lo que aún no se ha creado nada.
}
notice-create-unsure = Se perdió la respuesta de Bitrix24 y no se sabe si se creó. Si no aparece aquí, espere dos minutos y envíe el formulario de nuevo: lo que ya exista no se creará dos veces.
# $names
notice-created-only = Se creó, pero no se agregó: { $names }.
# $reason: the portal's own words
notice-refused = Bitrix24 lo rechazó: { $reason }
# $names; $reason: the portal's own words. It stands behind "Added: …".
notice-partly = Bitrix24 rechazó { $names }: “{ $reason }”.
notice-unsure = Se perdió la respuesta de Bitrix24. Así está la lista ahora: compruebe si su cambio se realizó.
# $fate (done, nothing, unclear); $action as in the address of the form
notice-cut-off = { $fate ->
    [done] El último cambio ({ change-name }) se interrumpió, pero se realizó. Así está la lista ahora.
    [nothing] El último cambio ({ change-name }) se interrumpió y no se realizó nada de él. Así está la lista ahora.
   *[unclear] El último cambio ({ change-name }) se interrumpió. Así está la lista ahora: compruebe qué parte se realizó.
}
notice-under-way = Un cambio de esta lista empezó hace un momento y quizás no esté completo. Así está la lista ahora.

## Rights

notice-not-allowed = { $owner ->
    [company] No tiene permiso para cambiar esta compañía, así que no se guardó nada. Un administrador de Bitrix24 puede darle el permiso de edición.
    [lead] No tiene permiso para cambiar este prospecto, así que no se guardó nada. Un administrador de Bitrix24 puede darle el permiso de edición.
    [deal] No tiene permiso para cambiar esta negociación, así que no se guardó nada. Un administrador de Bitrix24 puede darle el permiso de edición.
    [contact] No tiene permiso para cambiar este contacto, así que no se guardó nada. Un administrador de Bitrix24 puede darle el permiso de edición.
   *[quote] No tiene permiso para cambiar esta cotización, así que no se guardó nada. Un administrador de Bitrix24 puede darle el permiso de edición.
}
notice-create-denied = { $bound ->
    [company] No tiene permiso para crear compañías. Un administrador de Bitrix24 puede dárselo.
   *[contact] No tiene permiso para crear contactos. Un administrador de Bitrix24 puede dárselo.
}
notice-read-only = Puede ver esta lista, pero no cambiarla. Un administrador de Bitrix24 puede darle permiso para editar esta ficha.
notice-no-access = No tiene permiso para ver esta ficha. Un administrador de Bitrix24 puede dárselo.
notice-not-granted = Esta pestaña no se le muestra: los administradores de su Bitrix24 deciden quién puede verla. Consulte a uno de ellos.
notice-change-not-granted = No se guardó nada: aquí puede mirar, pero no cambiar. Los administradores de su Bitrix24 deciden quién puede hacerlo; consulte a uno de ellos.
notice-grants-saved = Guardado. Vale para todos desde su próximo clic.
# $code
notice-bad-code = “{ $code }” no es un código de acceso que se pueda usar aquí. No se cambió nada.
# $names
notice-unknown-code = Bitrix24 no conoce a nadie detrás de { $names }. No se cambió nada.
notice-admin-needed = Solo un administrador de Bitrix24 puede hacer esto. Pídaselo.
notice-restricted = Los administradores de su Bitrix24 han limitado esta aplicación a ciertas personas, y usted no está entre ellas. Consulte a uno de ellos: el acceso se da en el Market, en el menú de la aplicación. Después, vuelva a abrir la pestaña.
notice-user-gone = Bitrix24 no le reconoce como usuario activo. Consulte a un administrador.
notice-scope = A la aplicación le falta un permiso que necesita (CRM). Un administrador de Bitrix24 debe volver a instalarla.

## Signing in outside Bitrix24

notice-bad-address = Esa no es la dirección de un Bitrix24. Escriba solo el nombre, por ejemplo company.bitrix24.es.
notice-unknown-portal = La aplicación no está instalada en un Bitrix24 con esta dirección. Compruebe la dirección o pida a un administrador que instale la aplicación desde el Market.
notice-sign-in-stale = Este inicio de sesión no se empezó en este navegador o tardó más de diez minutos. Empiece de nuevo.
notice-sign-in-refused = Bitrix24 no confirmó quién es usted. Empiece de nuevo.
notice-signed-out = Ha cerrado la sesión.

## The page or the launch

notice-token-invalid = Esta página lleva demasiado tiempo abierta. Vuelva a abrir la pestaña.
notice-launch-dead = Bitrix24 no confirmó quién es usted. Vuelva a abrir la pestaña.
notice-not-a-launch = Esta página solo se puede abrir desde Bitrix24.
notice-forged = Esta solicitud no vino de su Bitrix24, así que no se ejecutó.
notice-no-record = Esta ficha no existe o se ha eliminado.
notice-half-installed = La instalación de esta aplicación no ha terminado. Pida a un administrador de Bitrix24 que la abra una vez.
notice-not-installed = La aplicación no está instalada en este Bitrix24. Un administrador puede instalarla desde el Market.
notice-not-found = No existe esa página.
notice-method-not-allowed = Esta dirección no se puede usar así.
notice-too-large = El formulario era demasiado grande. No se cambió nada.

## Bitrix24 or the network

notice-busy = Bitrix24 está recibiendo demasiadas solicitudes. Inténtelo de nuevo en unos segundos.
notice-plan = Su plan de Bitrix24 no incluye aplicaciones. Un administrador puede cambiar de plan.
notice-portal-closed = Este Bitrix24 se ha cerrado.
notice-blocked = Bitrix24 ha bloqueado la aplicación por exceso de solicitudes. Póngase en contacto con el soporte de la aplicación.
notice-subscription = La suscripción a las aplicaciones del Market ha vencido. Un administrador de Bitrix24 puede renovarla.
notice-portal-nonsense = Bitrix24 dio una respuesta que la aplicación no entiende. Inténtelo de nuevo en un minuto.
notice-unreachable = Bitrix24 no respondió. Inténtelo de nuevo en un minuto.
notice-database = La aplicación no puede usar sus propios datos en este momento. Inténtelo de nuevo en un minuto.
notice-internal = Se produjo un error en la aplicación. Inténtelo de nuevo en un minuto.
notice-offline = No hubo respuesta: quizás falle la conexión. Lo que escribió sigue aquí; inténtelo de nuevo.

## The main page

# $count
notice-repaired = { $count ->
    [one] Se corrigió { $count } pestaña o evento.
   *[other] Se corrigieron { $count } pestañas y eventos.
}
notice-nothing-to-repair = Todas las pestañas y los eventos están bien registrados: no había nada que reparar.
notice-renewed = Su conexión con Bitrix24 se renovó.
notice-not-renewed = No se pudo renovar su conexión. Abra de nuevo la aplicación desde el menú de la izquierda: así se crea otra.
notice-bad-filter = No se puede leer uno de los campos. No se filtró nada.
# $host
notice-portal-mismatch = No se borró nada: para confirmar, escriba la dirección { $host }.
notice-erased = Se borró todo sobre este Bitrix24. Desinstale ahora la aplicación: si alguien la abre antes, este Bitrix24 volverá a ser conocido.
