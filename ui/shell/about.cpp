// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about.h"

#include "ui/kit/label.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace starvane::ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    constexpr int iconSide = 72;
    constexpr int textWidth = 380;
    setWindowTitle(tr("About Starvane"));
    auto *icon = new QLabel(this);
    icon->setPixmap(
        tintedPixmap(QLatin1String("starvane"), Qt::black, iconSide, devicePixelRatioF()));
    auto *title = new Label(Type::Title, Tone::Ink, this);
    title->setBold(true);
    title->setText(tr("Starvane %1").arg(QApplication::applicationVersion()));
    auto *text = new Label(Type::Body, Tone::Ink, this);
    text->setWordWrap(true);
    text->setMinimumWidth(textWidth);
    text->setText(tr("Shows sellers how their stores stand with their platforms. It works on this "
                     "computer only and never opens a connection to the network."));
    auto *licence = new Label(Type::Caption, Tone::Muted, this);
    licence->setWordWrap(true);
    licence->setText(tr("Free software under the GNU General Public License, version 3 or later. "
                        "Made with Qt %1. Icons: Lucide (ISC).")
                         .arg(QLatin1String(qVersion())));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    for (Label *label : {title, text, licence})
        words->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addLayout(row);
    column->addWidget(buttons);
}

} // namespace starvane::ui
