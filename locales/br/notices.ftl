# O que aconteceu. As chaves são explicadas em locales/en/notices.ftl.

## Done

# $names, $count
notice-added = Adições: { $names }.
# $names
notice-created = Criação e adição: { $names }.
# $names, $count
notice-already-added = Já na lista: { $names }. Nada mudou.
# $names, $count
notice-removed = Remoções: { $names }.
# $names, $count
notice-not-bound = Já fora da lista: { $names }. Nada mudou.
notice-ordered = A nova ordem foi salva.
notice-unchanged = Tudo está como antes: não havia nada a alterar.
# $names
notice-primary-set = { $owner ->
    [company] Esta agora é a empresa principal de { $names }.
    [contact] { $names } agora é a empresa principal.
   *[other] { $names } agora é o contato principal.
}
# $count
notice-set-done = { $bound ->
    [company] { $count ->
        [one] A lista foi salva: { $count } empresa vinculada.
       *[other] A lista foi salva: { $count } empresas vinculadas.
    }
   *[contact] { $count ->
        [one] A lista foi salva: { $count } contato vinculado.
       *[other] A lista foi salva: { $count } contatos vinculados.
    }
}
notice-cleared = { $bound ->
    [company] Todas as empresas foram removidas da lista.
   *[contact] Todos os contatos foram removidos da lista.
}
notice-repeat = Agora este é um lead repetido.
notice-undone = A alteração foi desfeita.
# $count
notice-found = { $bound ->
    [company] { $count ->
        [one] { $count } empresa encontrada.
       *[other] { $count } empresas encontradas.
    }
   *[contact] { $count ->
        [one] { $count } contato encontrado.
       *[other] { $count } contatos encontrados.
    }
}
# $query, $count
notice-sources = { $count ->
    [0] Nenhum cartão que você possa ver corresponde a “{ $query }”.
    [one] Cartões encontrados: { $count }.
   *[other] Cartões encontrados: { $count }.
}
# $name: the other record; $count: how many it has; $new: how many of them are not on this list
notice-source = { $count ->
    [0] { $name }: a lista está vazia, não há nada a copiar.
    [one] { $name }: { $count } na lista dele; fora desta: { $new }.
   *[other] { $name }: { $count } na lista dele; fora desta: { $new }.
}
# $found, $all
notice-pasted = Encontrados: { $found } de { $all }.
# $query
notice-nothing-found = { $bound ->
    [company] Nenhuma empresa corresponde a “{ $query }”. Tente uma parte do nome.
   *[contact] Nenhum contato corresponde a “{ $query }”. Tente uma parte do nome, do telefone ou do e-mail.
}

## Refused, and the person can do something about it

notice-conflict = Outra pessoa alterou a lista nesse meio-tempo, por isso nada foi salvo. É assim que ela está agora: confira e tente de novo.
# $names, $count
notice-main-company = { $count ->
    [one] Com isso, esta também passaria a ser a empresa principal de { $names }. Nada foi salvo ainda.
   *[other] Com isso, esta também passaria a ser a empresa principal de { $count } contatos: { $names }. Nada foi salvo ainda.
}
# $names, $count
notice-keep-refused = { $count ->
    [one] Você não tem permissão para editar { $names }, por isso não é possível adicionar o contato sem mudar a empresa principal dele. Você pode adicioná-lo e tornar esta a empresa principal dele.
   *[other] Você não tem permissão para editar { $names }, por isso não é possível adicionar os contatos sem mudar a empresa principal deles. Você pode adicioná-los e tornar esta a empresa principal deles.
}
notice-hidden-people = { $bound ->
    [company] A lista contém empresas que você não pode ver, por isso você não pode esvaziá-la. Remova uma a uma as que você vê ou peça a alguém que possa ver todas.
   *[contact] A lista contém contatos que você não pode ver, por isso você não pode esvaziá-la. Remova um a um os que você vê ou peça a alguém que possa ver todos.
}
# $limit
notice-too-many = É demais de uma só vez: no máximo { $limit }.
notice-bad-id = { $bound ->
    [company] O formulário indicou uma empresa que não pode existir. Nada mudou; escolha de novo.
   *[contact] O formulário indicou um contato que não pode existir. Nada mudou; escolha de novo.
}
notice-duplicate-id = { $bound ->
    [company] O formulário indicou a mesma empresa duas vezes. Nada mudou; tente de novo.
   *[contact] O formulário indicou o mesmo contato duas vezes. Nada mudou; tente de novo.
}
notice-no-source = Este cartão não existe ou você não tem permissão para vê-lo, por isso nada pode ser copiado dele.
notice-no-change = Não existe essa alteração desta lista. As alterações são esquecidas após 90 dias.
notice-not-undoable = Esta alteração não pode ser desfeita: não se sabe como era a lista antes ou depois dela.
notice-not-in-set = { $bound ->
    [company] O formulário indicou uma empresa que não está vinculada. Nada mudou; tente de novo.
   *[contact] O formulário indicou um contato que não está vinculado. Nada mudou; tente de novo.
}
notice-primary-not-listed = O item principal precisa estar entre os escolhidos. Nada mudou.
notice-incomplete-order = A nova ordem precisa conter cada item da lista exatamente uma vez. Nada mudou; tente de novo.
notice-empty-set = { $bound ->
    [company] Escolha pelo menos uma empresa. Para remover todas, use “Remover tudo”.
   *[contact] Escolha pelo menos um contato. Para remover todos, use “Remover tudo”.
}
notice-confirm-needed = Confirme que a lista inteira deve ser esvaziada.
# $field: the name of the missing form field
notice-missing-field = { $field ->
    [q] Digite o que você quer buscar.
    [list] Cole ou digite pelo menos um nome, telefone, endereço de e-mail ou ID.
    [contact_id] Escolha pelo menos um contato.
    [company_id] Escolha pelo menos uma empresa.
    [name] { $bound ->
        [company] Digite o nome da empresa.
       *[contact] Digite um nome ou sobrenome.
    }
   *[other] O formulário estava incompleto. Nada mudou; tente de novo.
}
# $field: the name of the form field
notice-bad-value = { $field ->
    [phone] O telefone precisa ter pelo menos um dígito.
    [email] Isto não é um endereço de e-mail.
   *[other] O formulário tinha um valor que o aplicativo não conhece. Nada mudou; tente de novo.
}
# $limit
notice-too-long = Está longo demais: cabem no máximo { $limit } caracteres.
# $names, $count
notice-unreadable = { $bound ->
    [company] Você não pode ver { $names }, por isso não pode adicionar nem remover essa empresa. Alguém que possa vê-la pode fazer isso.
   *[contact] Você não pode ver { $names }, por isso não pode adicionar nem remover esse contato. Alguém que possa vê-lo pode fazer isso.
}
# $names
notice-hidden = { $bound ->
    [company] { $names }: a empresa existe, mas você não tem permissão para vê-la.
   *[contact] { $names }: o contato existe, mas você não tem permissão para vê-lo.
}
# $names
notice-gone = { $bound ->
    [company] { $names }: a empresa foi excluída e não existe mais. Você pode remover o vínculo.
   *[contact] { $names }: o contato foi excluído e não existe mais. Você pode remover o vínculo.
}
notice-alike = { $bound ->
    [company] Já existe uma empresa assim, por isso nada foi criado ainda.
   *[contact] Já existe um contato assim, por isso nada foi criado ainda.
}
notice-create-unsure = A resposta do Bitrix24 se perdeu e não se sabe se o cartão foi criado. Se ele não aparecer aqui, espere dois minutos e envie o formulário de novo: o que já existir até lá não será criado duas vezes.
# $names
notice-created-only = Criação sem adição à lista: { $names }.
# $reason: the portal's own words
notice-refused = O Bitrix24 recusou: { $reason }
# $names; $reason: the portal's own words. It stands behind "Added: …".
notice-partly = O Bitrix24 recusou { $names }: “{ $reason }”.
notice-unsure = A resposta do Bitrix24 se perdeu. É assim que a lista está agora: verifique se a sua alteração foi feita.
# $fate (done, nothing, unclear); $action as in the address of the form
notice-cut-off = { $fate ->
    [done] A última alteração ({ change-name }) foi interrompida, mas foi feita. É assim que a lista está agora.
    [nothing] A última alteração ({ change-name }) foi interrompida e nada dela foi feito. É assim que a lista está agora.
   *[unclear] A última alteração ({ change-name }) foi interrompida. É assim que a lista está agora: verifique o que foi feito.
}
notice-under-way = Uma alteração desta lista começou há pouco e talvez não esteja concluída. É assim que a lista está agora.

## Rights

notice-not-allowed = { $owner ->
    [company] Você não tem permissão para alterar esta empresa, por isso nada foi salvo. Um administrador do Bitrix24 pode lhe dar permissão para editá-la.
    [lead] Você não tem permissão para alterar este lead, por isso nada foi salvo. Um administrador do Bitrix24 pode lhe dar permissão para editá-lo.
    [deal] Você não tem permissão para alterar este negócio, por isso nada foi salvo. Um administrador do Bitrix24 pode lhe dar permissão para editá-lo.
    [contact] Você não tem permissão para alterar este contato, por isso nada foi salvo. Um administrador do Bitrix24 pode lhe dar permissão para editá-lo.
   *[quote] Você não tem permissão para alterar este orçamento, por isso nada foi salvo. Um administrador do Bitrix24 pode lhe dar permissão para editá-lo.
}
notice-create-denied = { $bound ->
    [company] Você não tem permissão para criar empresas. Um administrador do Bitrix24 pode concedê-la.
   *[contact] Você não tem permissão para criar contatos. Um administrador do Bitrix24 pode concedê-la.
}
notice-read-only = Você pode ver esta lista, mas não alterá-la. Um administrador do Bitrix24 pode lhe dar permissão para editar este cartão.
notice-no-access = Você não tem permissão para ver este cartão. Um administrador do Bitrix24 pode concedê-la.
notice-not-granted = Esta aba não é exibida para você: os administradores do seu Bitrix24 decidem quem pode vê-la. Fale com um deles.
notice-change-not-granted = Nada foi salvo: aqui você pode ver, mas não alterar. Os administradores do seu Bitrix24 decidem quem pode; fale com um deles.
notice-grants-saved = Salvo. Vale para todos a partir do próximo clique.
# $code
notice-bad-code = “{ $code }” não é um código de acesso que possa ser usado aqui. Nada mudou.
# $names
notice-unknown-code = O Bitrix24 não conhece ninguém por trás de { $names }. Nada mudou.
notice-admin-needed = Só um administrador do Bitrix24 pode fazer isso. Peça a um deles.
notice-restricted = Os administradores do seu Bitrix24 limitaram este aplicativo a certas pessoas, e você não está entre elas. Fale com um deles: o acesso é dado no Market, no menu do aplicativo. Depois, abra a aba de novo.
notice-user-gone = O Bitrix24 não reconhece você como usuário ativo. Fale com um administrador.
notice-scope = Falta ao aplicativo uma permissão de que ele precisa (CRM). Um administrador do Bitrix24 precisa instalá-lo novamente.

## Signing in outside Bitrix24

notice-bad-address = Este não é um endereço de Bitrix24. Digite apenas o nome, por exemplo company.bitrix24.com.br.
notice-unknown-portal = O aplicativo não está instalado em um Bitrix24 com este endereço. Verifique o endereço ou peça a um administrador que instale o aplicativo pelo Market.
notice-sign-in-stale = Este login não foi iniciado neste navegador ou demorou mais de dez minutos. Comece de novo.
notice-sign-in-refused = O Bitrix24 não confirmou quem você é. Comece de novo.
notice-signed-out = Você saiu.

## The page or the launch

notice-token-invalid = Esta página ficou aberta por tempo demais. Abra a aba de novo.
notice-launch-dead = O Bitrix24 não confirmou quem você é. Abra a aba de novo.
notice-not-a-launch = Esta página só pode ser aberta dentro do Bitrix24.
notice-forged = Esta solicitação não veio do seu Bitrix24, por isso não foi executada.
notice-no-record = Este cartão não existe ou foi excluído.
notice-half-installed = A instalação deste aplicativo não foi concluída. Peça a um administrador do Bitrix24 que o abra uma vez.
notice-not-installed = O aplicativo não está instalado neste Bitrix24. Um administrador pode instalá-lo pelo Market.
notice-not-found = Esta página não existe.
notice-method-not-allowed = Este endereço não pode ser usado dessa forma.
notice-too-large = O formulário era grande demais. Nada mudou.

## Bitrix24 or the network

notice-busy = O Bitrix24 está recebendo solicitações demais. Tente de novo em alguns segundos.
notice-plan = O seu plano do Bitrix24 não inclui aplicativos. Um administrador pode mudar o plano.
notice-portal-closed = Este Bitrix24 foi encerrado.
notice-blocked = O Bitrix24 bloqueou o aplicativo por excesso de solicitações. Entre em contato com o suporte do aplicativo.
notice-subscription = A assinatura dos aplicativos do Market expirou. Um administrador do Bitrix24 pode renová-la.
notice-portal-nonsense = O Bitrix24 deu uma resposta que o aplicativo não entende. Tente de novo em um minuto.
notice-unreachable = O Bitrix24 não respondeu. Tente de novo em um minuto.
notice-database = O aplicativo não consegue acessar os próprios dados no momento. Tente de novo em um minuto.
notice-internal = Ocorreu um erro no aplicativo. Tente de novo em um minuto.
notice-offline = Não houve resposta: a conexão pode ter caído. O que você digitou continua aqui; tente de novo.

## The main page

# $count
notice-repaired = { $count ->
    [one] { $count } aba ou evento foi corrigido.
   *[other] { $count } abas e eventos foram corrigidos.
}
notice-nothing-to-repair = Todas as abas e eventos estão registrados como devem: não havia nada a reparar.
notice-renewed = A sua conexão com o Bitrix24 foi renovada.
notice-not-renewed = Não foi possível renovar a sua conexão. Abra o aplicativo de novo pelo menu à esquerda: isso cria uma nova.
notice-bad-filter = Um dos campos não pode ser lido. Nada foi filtrado.
# $host
notice-portal-mismatch = Nada foi apagado: para confirmar, digite o endereço { $host }.
notice-erased = Tudo sobre este Bitrix24 foi apagado. Desinstale o aplicativo agora: se alguém o abrir antes, este Bitrix24 voltará a ser conhecido.
