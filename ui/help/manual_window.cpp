// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_window.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

const QString contentsChapter = QStringLiteral("index.md");

/// Pictures of the window are wider than a page to read.
class ManualText final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant resource = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return resource;
        const auto image = QImage::fromData(resource.toByteArray());
        const int room = viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
        return image.width() > room ? image.scaledToWidth(room, Qt::SmoothTransformation) : image;
    }
};

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_text(new ManualText(this))
    , m_contents(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    constexpr QSize firstSize(860, 720);
    constexpr int pageMargin = 24;
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(pageMargin);
    m_text->setOpenExternalLinks(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_contents);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addLayout(buttons);
    column->addWidget(m_text, 1);
    connect(m_contents, &QPushButton::clicked, this, [this] { showChapter(contentsChapter); });
    connect(m_back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QPushButton::setEnabled);
    m_back->setEnabled(false);
    resize(firstSize);
    retranslate();
}

void ManualWindow::showChapter(const QString &chapter)
{
    const QString folder =
        m_language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    m_text->setSource(QUrl(QStringLiteral("qrc:/manual/%1/%2").arg(folder, chapter)),
                      QTextDocument::MarkdownResource);
}

void ManualWindow::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (!m_text->source().isEmpty())
        showChapter(chapter());
}

QString ManualWindow::chapter() const
{
    return m_text->source().fileName();
}

void ManualWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ManualWindow::retranslate()
{
    setWindowTitle(tr("Starvane manual"));
    m_contents->setText(tr("&Contents"));
    m_back->setText(tr("&Back"));
    m_text->setAccessibleName(tr("Manual"));
}

} // namespace starvane::ui
