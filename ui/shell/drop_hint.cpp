// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drop_hint.h"

#include "ui/kit/label.h"
#include "ui/words/format.h"

#include <QVBoxLayout>

namespace starvane::ui {

DropHint::DropHint(QWidget *parent)
    : QFrame(parent)
    , m_text(new Label(Type::Title, Tone::Accent, this))
{
    setProperty("box", QStringLiteral("drop"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    hide();
}

void DropHint::showFor(const QString &store, int files)
{
    constexpr int inset = 12;
    const QString count = countText(std::int64_t(files));
    m_text->setText(store.isEmpty() ? tr("Drop to import (files: %1)").arg(count)
                                    : tr("Drop to import into %1 (files: %2)").arg(store, count));
    setGeometry(parentWidget()->rect().adjusted(inset, inset, -inset, -inset));
    raise();
    show();
}

} // namespace starvane::ui
