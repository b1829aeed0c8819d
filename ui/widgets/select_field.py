"""A field with a list to choose from, for more choices than fit on the page."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ui import icons, theme
from ui.widgets.choice_list import Choice


class SelectField(QComboBox):
    """Signals: `chosen` - the value chosen by the clerk."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; the value chosen before stays chosen if it is among them."""
        value = self.value
        self.clear()
        for choice in choices:
            self.addItem(choice.words, choice.value)
        self.set_value(value)

    @property
    def value(self) -> object:
        """The value chosen; None if there is none."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Choose; a value that is not offered chooses nothing."""
        values = [self.itemData(index) for index in range(self.count())]
        self.setCurrentIndex(values.index(value) if value in values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nobody changes an answer by scrolling."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw field, words and arrow; words that have no room end in dots and are in the tool tip."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        whole, end = self.currentText(), Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(whole, end, room.width() - theme.px(4))
        self.setToolTip(whole if option.currentText != whole else "")
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        size = theme.px(16)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.width() - size - theme.px(10), (self.height() - size) / 2, size, size)
        icons.draw(painter, "chevron-down", place, theme.colours().muted)
